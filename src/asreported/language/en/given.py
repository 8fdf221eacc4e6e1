"""Given names that news names often, with the gender that most bearers have. A name that both bear stands in BOTH."""

from __future__ import annotations

from asreported.language.names import listed

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
""")

BOTH = listed("""
alex ash ashley aubrey bailey blair cameron casey charlie chris corey courtney dana darcy drew francis gale
harper hayden jaime jamie jean jesse jody jordan joey kelly kerry kim kris kiran lee leigh leslie lindsey logan
lou mackenzie madison marion morgan nikki noor pat peyton quinn reese riley robbie robin rory rowan sam sandy
sasha shannon shelby sidney stacy taylor terry tracy val viv wei xin yi min jun li hong ming ping yan ming-chi
soo-jin ji-hoon
""")
