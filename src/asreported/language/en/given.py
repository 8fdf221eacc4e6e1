"""Given names that news names often, with the gender that most bearers have. A name that both bear stands in BOTH."""

from __future__ import annotations

from asreported.language.names import listed

# Endings of patronymics and surnames that tell the gender, and words within an Arabic name that do.
ENDINGS = {
    "dóttir": "f", "dottir": "f", "skaya": "f", "skaia": "f", "ovna": "f", "evna": "f", "ichna": "f", "ovich": "m",
    "evich": "m", "cheva": "f", "shova": "f", "nova": "f", "rova": "f", "kova": "f", "lova": "f", "tova": "f", "neva": "f",
    "deva": "f", "yeva": "f", "bint": "f", "bin": "m", "ibn": "m",
}  # fmt: skip

MALE = listed("""
aaron abdel abdul abdullah abraham adam adolf adrian ahmad ahmed akbar alan alasdair albert alejandro aleksandr
aleksandar aleksei alessandro alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alvaro
amir anatoly anders andre andreas andrei andres andrew andrey andrzej andy angus antanas anthony antoine anton
antonio antonis antony ariel arkady arnold arthur arturo asif augusto axel barack barry bart bashar ben benjamin
benny bernard bernie bertrand bill billy bob bobby boris brad bradley brendan brett brian bruce bruno bryan
burhan carl carlos cesar chad charles charlie christoph christophe christopher chuck clarence claude clint colin
conor constantin craig curtis cyril damien dan daniel danny dario darren dave david dean denis dennis derek
diego dieter dimitri dimitris dirk dmitri dmitriy dmitry dominic dominique donald doug douglas duncan dwight ed
eddie edgar eduardo edward edwin elias elliot emilio emmanuel emmerson enrico enrique eric erik ernest ernesto
ethan eugene evgeny evan fabio faisal farouk federico felipe felix ferdinand fernando fidel florian francesco
francisco francois françois frank franklin franz fred frederick frederik friedrich fyodor gabriel gareth gary
gavin gennady geoff geoffrey george georgy gerald gerard gerhard gerry giacomo gianni gideon gilbert giovanni
giuseppe glen glenn gordon graham grant greg gregory grigory guillaume guillermo gunther gustavo guy haider
hamad hamid hank hans harold harry harvey hasan hassan hector heinrich heinz helmut henri henrik henry herbert
herman hermann hideki hiroshi horst howard hubert hugh hugo hussein ian ibrahim ignacio igor ilham ilya imran
isaac ismail ismael itamar ivan ivo jack jacob jacques jakob jamal james jamie jan jared jason javier jay
jean-claude jean-luc jean-marie jean-pierre jeff jeffrey jens jeremy jerome jerry jesus jim jimmy jiri joachim
joao joaquin joe joel johan johannes john johnny jon jonas jonathan jorge jose josé josef joseph josh joshua
juan julian julio jurgen jürgen justin kamal karl karim kassym-jomart keith ken kenneth kevin khaled khalid
khalifa klaus kofi konstantin kurt kyle lars larry lawrence lech lee leo leon leonard leonardo leonid leopold
leroy levi lewis lloyd lorenzo louis luc luca lucas luigi luis luiz lukas luke mahathir mahmoud mahmud maksim
malcolm manfred manuel marc marcel marcelo marco marcos marcus mario marius mark markus marshall martin marwan
massimo mathias matt matteo matthew matthias maurice mauricio mauro max maxim mehmet melvin meles michael michal
michel miguel mihai mike mikhail milan miloš milos mitch mitt mohamed mohammad mohammed mohsen mordechai moshe
moussa mousa muammar muhammad muhammadu murray musa mustafa naftali nabil nasser nathan nawaz neil nelson nestor
nguyen nicholas nick nicola nicolae nicolas nigel nikita nikolai nikolay nikos noah noam noel norbert norman
nouri olaf oleg oleksandr oleksiy oleh oliver olivier omar orlando osama oscar osman otto owen pablo paolo
pascal pat patrick paul paulo pavel pavlo pedro pekka per pervez pete peter petr petro petros phil philip
philippe pierre pieter piotr prakash raed rafael rahul rajesh rajiv ralph ramon ramzan ramzi rashid raul raúl
ray raymond recep reinhard rene rené ricardo riccardo richard rick ricky robert roberto robin rod rodrigo rodney
roger roland rolf roman ron ronald ross roy rudolf rudy rupert ruslan russell ryan saad sadiq saeed salman
salvador salvatore sam samuel santiago saul scott sean sebastian sepp serge sergei sergey sergio serhiy seth
shane shaun shinzo silvio simon sid stanislav stanley stefan stefano stephan stephen stephane sterling steve
steven stewart stuart sultan sven sylvester syed taher tareq tariq ted tedros terence terrence terry theodore
thierry thomas tim timothy tobias toby todd tom tomas tommy tony tommaso travis trevor tyler umar umberto urs
usman vaclav vadim valentin valery viktor vincent vincenzo victor vitali vitaly vito vladimir volodymyr
vyacheslav wael walid wallace walter warren wayne wen werner wilfried wilhelm will willem william willy winston
wolfgang xavier yahya yair yasser yevgeny yitzhak yoav yossi yousef yuri yusuf yves zachary zeid zoran zbigniew
benyamin binyamin ehud ismael ismail shimon yitzhak narendra manmohan rishi keir boris nikol ilham serzh kassem
qassem hashim masoud ebrahim ayatollah mojtaba javad bashir abdelaziz abdel-fattah abdulaziz mohamad muqtada
jalal hoshyar fuad fouad hosni anwar yoweri uhuru jomo thabo goodluck olusegun paul-kagame joko susilo thaksin
prayuth shigeru fumio taro junichiro yoshihide naoto yukio kazuo akira kenji takeshi satoshi jinping jintao
jiabao keqiang
aden adil adnan afonso agustin ahmet alain alberto aldo alejo aleksey alessio alexandru alf alhaji alok alonso aman
ambrose amit amos anand anatole andrej andriy anil anselm ante apostolos archie arie arjun armando arnaud arne artem
arun arvind ashok ashraf atul ayman aziz babar baldwin baptiste barnaby bartholomew bastian batu bela
benedict benito benoit bernardo bertil bilal bjorn bjørn blaise bogdan bohdan borge brandon brent burak byron
camillo carlo cecil cedric cem christos chukwuma clark clifford clive cornelius
cristian cristiano cristobal cyrus dagfinn damian danilo danylo darius darrell dashiell davide davit deepak
demetrius denys derrick devin dietrich dilip dinesh dominick donato donnie dorian drago duarte dusan
dustin dylan eamon eberhard edmund eduard edvard efrain egon einar eirik eliezer eliot elliott elmar elon elvis
emanuel emil emile emre enda enzo ephraim erdem erich ernst erwin esteban eugenio everett ezequiel ezra fabian
fabrice fahad farhad faris ferenc fergus fernand fikret finn flavio floyd fredrik fritz gabor gabriele gaston gavril
georg georges georgi georgios gerardo gerd gergely germain giles gino giorgos girma giulio goran gottfried
grigoris guido gunnar gustaf gustav guus haakon habib hakan hakeem halvor hamed hamza harald harish harlan hartmut
harun haydar hayk heiko hendrik herve hervé hidayat hiram hisham hossein houshang hristo hrvoje husam huseyin
hussain idris ignatius ihor imad imre inigo ioannis iqbal irving isaiah ishaq iskander issa istvan ivica jaakko
jaap jabari jacek jakub jalil janez janos jari jaroslav jarosław jasper jaume javed jed jeremiah jerzy jesper jibril
jochen johann jonah joost jordi jorgen jorma josip jost jovan juha julius juri jørgen kadir kaj kareem karol kasper
kazimierz kelvin kemal kerim kev kiril kirk knut konrad kosta kristian kristjan kristof krzysztof kumar kunle kushal
kwame kwasi laszlo laurent lazar leandro leif lenny leopoldo lester levent levon linus lionel ljubomir lorne lothar
lowell luciano ludovic ludwig lukasz luther lyle lászló maarten maciej macky magnus mahesh mahir majid malachi malik
manish manoj mansour marek marian marijan markku marko marlon marvin maryan masahiro masato mateo mateusz matias
matthijs mattias matvei maximilian mehdi melker mick mickey mihail miklos milton miroslav mitchell mladen mohan
mohsin mostafa mounir murad murat murtaza mustapha mykola nadeem nadim naguib najib nasir nate
nathaniel naveed ned nenad niall nicanor nicolai niels nils njoroge norm nuno oday ofer ola olav ole olli olof omer
ondrej oren orhan orlin orson osvaldo othman ousmane oyvind paavo palle panos paschal pascual pasi patricio pawel
paweł peder pepe perry pertti philipp piero piers pietro pranab quentin quincy radek radoslaw radovan rafa
raffaele rafiq raimundo rainer raj rajan rakesh ralf ramesh ramin randall rasmus rauf ravi razvan reginald rem
reuben reza rhys rodion rodolfo rohan rolando romain romeo roope rostam ruben rudi rune rustam sacha saif sajid
salah salim salomon samir samuli sander sandor sanjay sardar sayyid selim semyon sergiu seumas seyed shabir shahid
shamil sharif shaukat shekhar sidiki sigmund siim sinan sixten slobodan soren spencer spiros stan stelios
stig suleiman sunil suresh svein syarif szymon sándor søren tadeusz tamas tamás tapio taras tarek tarik tenzin
teodor teuvo theo theodor theodoros thierno thor thorsten tiago tibor tigran timo timofey timur tobin tomasz
tomáš toomas torsten trond tuomas udo ugo ulf ulrich urban ussama uwe vahid valdis valentino valter vasco
vaso vasyl veli venkat vernon vicente vidkun vijay vikram viktoras ville vinay vince vinod virgilio vitor
vivek vlado vojtech volkan volker waldemar waleed wasim wayan wilbur wilfred winfried wladimir wlodzimierz woody
wouter yaakov yakov yannick yannis yaroslav yasin yasir yassin yehuda yohannes yordan yuriy zachariah zafar zaid
zakaria zayd zdenek zeljko zenon zeynel ziad zlatko zsolt zvi øyvind
""")

FEMALE = listed("""
abigail adele adriana agnes aisha alejandra alena alessandra alexandra alexandria alexis alice alicia alison
allison amal amanda amber amelia amina amy ana anastasia andrea angela angelina anita anja ann anna annalena
anne annegret annette annie antonia arlene asha asma astrid audrey ayesha barbara beatrice beatriz becky benazir
bernadette beth betsy betty beverly bianca birgit bonnie brenda bridget brigitte camilla carla carly carmen
carol carole carolina caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chiara
christiane christina christine cindy claire clara claudia colleen condoleezza connie cristina cynthia daniela
danielle daphne dawn debbie deborah debra denise diana diane dilma dolores dominika donna dora doris dorothy
ebru edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen elsa emily emma erica erika
erin estela esther eva evelyn ewa farah fatima fatma federica fiona florence frances françoise francoise
frederica frida gabriela gabrielle gail galina georgia georgina gertrude gillian gina giorgia giulia gloria
golda grace greta gretchen gro gwen haley halimah hanan hannah harriet hazel heather heidi helen helena helene
helga helle hilary hillary hina hope ida ilona ina indira inga ingrid inna irene irina iris isabel isabella
isabelle ivanka ivana jacinda jackie jacqueline jane janet janice jasmine jean jeanette jeanne jelena jen jenna
jennifer jenny jessica jill jo joan joanna joanne jodie johanna josephine joyce juana judith judy julia juliana
julie june justine kaja kamala karen karin karina karine karla karolina kate katarina katarzyna katerina
katharina katherine kathleen kathryn kathy katia katie katrin katrina katya kay kayla keiko kelly kersti khadija
kimberly kirsten kirsty klara kristalina kristen kristi kristin kristina laila larissa laura lauren laurie layla
lea leah leila lena lesley leticia leyla liane lidia lily lina linda lindsay lisa liv liz liza lois loretta lori
lorraine louise lucia lucie lucy luisa lydia lynn lynne macarena madeleine maggie magdalena maia maja malala
mandy manuela marcia margaret margarita margarethe margrethe margot maria mariana mariann marianne marie marilyn
marina marine marion marisa mariya marjorie marlene marsha marta martha martina mary maryam matilda maureen maya
meera megan meghan melanie melania melinda melissa mercedes merkel mette mia michaela michele michelle milena
mila miriam moira molly mona monica monika monique muriel myriam nadia nadine nancy naomi natalia natalie
natalya natasha nathalie nazanin nicole nikki nina nora noor olena olga olivia ophelia oksana oprah pamela
patricia patsy paula pauline peggy penelope penny petra philippa phoebe phyllis polly priscilla priti priya
rachel rania raquel rebecca regina renata renate retno rhonda rita roberta rosa rosalind rose rosemary roxanne
ruth sabine sabrina sahra sally salma samantha sandra sanna sara sarah sharon sheikha sheila shelley sheryl
shirin shirley sigrid silvia simone simonetta sofia sonia sonja sophia sophie stacey stacy stefanie stella
stephanie sue susan susanna susanne suzanne svetlana sviatlana sylvia sylvie tamara tammy tania tanja tanya tara
tatiana tatyana teresa tessa theresa tina tracey tracy trine tulsi tzipi ursula valentina valerie vanessa vera
veronica victoria viola violeta virginia viviane vivian wendy winnie wilma xiomara yasmin yasmine yelena
yevgenia yingluck yulia yvette yvonne zainab zhanna zoe zuzana sheryl megawati sonia
aaliyah abeba abena adela adelheid adina adwoa agata agatha agnieszka aida aiko aileen aino aki akua alba
albertina aleida aleksandra alessia alicja aline aliya allegra alma almaz althea alva amalia amani amara amelie
amira amna anahit anais anastasiia anat anca andrée anette angelica angelika angelique anika anke annabel annalisa
anneke anneli anneliese annemarie annika anoushka antje antonella antonina anu anya aoife arabella araceli aretha
ariana ariane arwa asel ashwini asmaa asta atena audra augusta aurelia ava avigail aya ayse aysel ayşe azadeh
azra babette barbora bartje bea beata beate belinda benedetta benita berit bernice bertha bettina beyonce bianka
bibi birgitta birte bjork blanca blanche bozena branka brianna brita britt britta bronwyn bruna brunhilde brynn
bushra caitlin caitlyn camila candace candice cara caren carina carlotta carmela carolin caterina cecile cecilie
celeste celina celine charlene charmaine chiamaka chika chimamanda chloe christa christel christelle christiana
christy ciara cicely clare clarice clarissa clotilde consuelo cora coretta corinne cornelia cosima
cressida cécile dafne dagmar dagny dahlia dalia damaris danica danuta daria dariia darya deanna deb dee deidre
deirdre delia delphine desiree despina devi devorah dina dinah dita dominga dorota dorothea dorothee dragana
dunja dzifa edda edit edna edwina eeva effie ekaterina elaheh elanor elfriede elham elif elisabetta eliška elke
ellie elly eloise elspeth elvira elzbieta elżbieta emanuela emilia emilie emine emmanuelle enid ermina ernestine
esmeralda estelle ethel eugenia eugenie eunice evangeline evgenia evgeniya fabiana fabienne fanny fatemeh fatimah
fatou fatoumata felicia felicity ffion fidelia filippa fionnuala flavia florencia frauke freda freya
frieda friederike fumiko funmi gabi gabriella galyna gemma genevieve geneviève georgette geraldine gerda germaine
ghada giovanna gisela giselle gita gitte gladis gladys glenda glenys grete griselda guadalupe gudrun gulnara
gunilla gwendolyn gwyneth habiba hadeel hadiza hala halina halyna hanna hanne hannele harriett hatice hawa hedda
hedwig hege heike helmi henrietta henriette hermine hermione hilde hildegard hind huda iman imelda
imogen indra ines ingeborg inger inès inês iolanda iryna isadora isha isis isolde ivonne iwona izabela jacklyn
jaclyn jacqui jadwiga jana janelle janette janina janine jannat jannike jasmin jasmina jayne jeannette jeannie
jeannine jelka jemima jemma jocelyn jodi johanne jolanta josefa josefina josefine josie jovana juanita judi
judit julianna julianne juliet juliette justyna jutta jytte kamila karima karolin karoline kateryna kathrin katja
katka katrine kayleigh keira kelechi kendra kerstin kezia khadijah khalida kinga kirsi kirstie kirstin kitty klaudia
kremena krista kristiina krisztina krystyna laia lakshmi lamia lana lara latifa latoya laurel lavinia leela leen
leena leni lenka leona leonie leonor leonora letizia lia liana lidiya liesbeth lieselotte liisa lila lilian liliana
lillian lilly linnea lisbeth lise lisette livia ljubica loes lorena lotta louisa luana ludmila ludmilla
luise lujain lupe lynda lynette lyra lyubov lyudmila mabel machteld maddalena madhuri mae magali magda magnhild
mai maija mairead mairi maite malgorzata malin mamta manal mara marah marcela marcella marcelle marci marguerite
mari mariam marianna maribel marie-claude marie-france marieke mariella marielle marija marijke marika marilena
marit marita marites maritza marja marjan marjut markéta marlena marlies martine marya maryna masha mathilde matilde
maud maude maxine małgorzata mehwish melek melina melisa merete meryem meryl mieke mihaela
mikaela mildred millicent mimi minna mirela mirjam mitsuko mohini mojca muna munira myrna myrtle
nabila nada nadezhda nadiya naima najat nandini nanette naoko nasreen nastasia natacha nataliia natalka natasa
natascha nawal neelam nela nell nellie nelly nena neslihan nicolette nilufar nita noelle noemi nomvula nonna norah
noreen norma nuala nuria nuru nurul odette odile ofelia okwui olesya olha ona oonagh orla orsolya
ottilie palwasha paola parvati patrizia paulette paulina pernille perpetua petronella philomena pia pilar
pippa polina prisca rabia rachael rachida radha radka rae rafaela ragnhild raisa ramona rana randi
rasha rashida rayna razia reem regine reiko reina rena renae renee renée rhiannon rima risa rochelle romana romina
rosalia rosalie rosalyn rosanna roseanne rosetta rosie roswitha roya roza rukmini rumiana runa ruta ruwaida
saara sabiha sabina sadie safia saga saida sakina salima salome samar samia samira sanaa sandrine sania sanja
sarita saskia scarlett seema selena selina selma sevgi shabana shahnaz shaista shakira shannen shanti
sharmila sharron shauna sheena shelagh sherri sherrie shilpa shireen shivani shobha shoshana sian sidsel sieglinde
signe sigourney sihem silke silvie simona sinead sinéad siobhan siri sissel sofie sofiya sofya solange
soledad solveig soraya stefania stefanija steffi stina suad sujata sukhumi suman sumaya sunita susana susann susi
susie suvi suzan suzana suzette suzy svenja swati sybil sylvana syreeta taina takako tamar tamika taraneh tarja
tasha tatjana tea teodora tereza terezia terhi terri tess thalia thea thelma theodora therese thora thérèse
tilda tilde timea tini tonya torill tove tricia trina trudy tuula ulla ulrike uma urmila urszula uta
ute uzma valeria valeriya vanda vandana veena velma verena verica veronika veronique vesna victoriya
vigdis viktoria viktoriia vilma violetta virginie viviana vivien vjosa vlasta véronique waltraud wanda
wangari wanjiku wiebke wilhelmina wilhelmine winifred xenia yaa yael yamina yana yanina yaroslava yasemin yekaterina
yevheniia yifat yoko yolanda yolande yoshiko yuko yuliia yuriko zaha zahra zakiya zara zarina zdenka zehra zelda
zena zenaida zeynep zita zlata zofia zohra zora zoya zsuzsa zubeida zuleikha zulfiya
""")

BOTH = listed("""
alex ash ashley aubrey bailey blair cameron casey charlie chris corey courtney dana darcy drew francis gale
harper hayden jaime jamie jean jesse jody jordan joey kelly kerry kim kris kiran lee leigh leslie lindsey logan
lou mackenzie madison marion morgan nikki noor pat peyton quinn reese riley robbie robin rory rowan sam sandy
sasha shannon shelby sidney stacy taylor terry tracy val viv wei xin yi min jun li hong ming ping yan ming-chi
soo-jin ji-hoon
""")
