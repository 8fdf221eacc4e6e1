"""English words that tell of protest, sanctions, mobilising, coercion and assault."""

from __future__ import annotations

TABLE = """
@curb = sanction embargo tariff boycott duty quota penalty restriction
@city = town city village district base border airport province territory territories region island position outpost control
  stronghold capital camp checkpoint area hill crossing headquarters bridge port post
@shot = fire shot missile rocket mortar shell bullet volley grenade gas canister artillery round salvo torpedo warning-shot
@strike = airstrike attack assault strike offensive raid missile rocket bombardment invasion bombing incursion
  war shelling drone barrage ambush air-strike

PROTEST demo verb | protest? protest+against:against demonstrate:against rally:against march:against,on take+to(street)
  turn+out+against picket stage(protest|demonstration|rally|march|sit-in|walkout):against hold(protest|demonstration|rally|march|vigil|
  sit-in):against gather+to(protest|demand) pour+into(street) chant(slogan) wave(banner|placard) converge+on?
PROTEST riot verb | riot loot? rampage throw(stone|bottle|rock|egg|brick)[protester|demonstrator|crowd|youth|mob]:at
  clash+with(police|officer)[protester|demonstrator|crowd|youth|rioter|fan|supporter|student|mob]:with
PROTEST strike verb | be+on(strike) go+on(strike):against walk+off(job) down(tool) strike[worker|teacher|nurse|driver|union|miner|pilot|doctor|staff]
  stage(strike):against call(strike):against begin(strike) organise(strike) organize(strike) shun(work) walk+out[worker|staff|teacher|nurse|union]
PROTEST hunger verb | go+on(hunger-strike|hunger) start(hunger) refuse(food) stage(hunger) begin(hunger)
PROTEST boycott verb | boycott
PROTEST obstruct verb | block(road|street|highway|traffic|entrance|motorway|railway|bridge|track|route|port|runway|square)
  blockade[protester|farmer|demonstrator|driver|trucker|activist|resident|worker|fisherman|villager]
  occupy(building|square|campus|office|street|road|university)[protester|student|demonstrator|activist|worker]
  barricade? blockade(road|highway|port|motorway)[protester|farmer|trucker]
PROTEST vandalize verb | vandalise vandalize deface topple(statue) spray-paint burn(flag|effigy) desecrate
PROTEST demo noun | protest demonstration rally march vigil? picket
PROTEST riot noun | riot rioting unrest looting?
PROTEST strike noun | strike(general|hunger-strike|labour|labor|rail|teacher|nurse|doctor|worker|wage|transport|nationwide|24-hour|48-hour)
  strike(pay|better|job|wildcat|union) walkout stoppage
PROTEST hunger noun | strike(hunger) hunger-strike
PROTEST boycott noun | boycott
PROTEST obstruct noun | roadblock? blockade(road)
NONE noun | rally(market|stock|late|price|relief|campaign) strike(lightning|bird) rally(car|motor)
NONE verb | rally[stock|market|share|price|index|team|dollar|euro|yen] march+on[time]

SANCTION - verb | sanction blacklist fine penalise penalize strip(citizenship|immunity|title|medal):obj,of revoke(licence|license|accreditation|
  visa|citizenship|permit|status):of,from,obj disbar
SANCTION convict verb | convict sentence jail[court|judge|tribunal] fine[court|judge|tribunal] find(guilty) find+guilty find+liable
  rule+against:against rule+unconstitutional imprison[court|judge]
SANCTION expel verb | expel oust? banish throw+out[club|party|body|league] kick+out:obj,of declare+persona force+out:obj,of
  remove+from(post|office)? impeach~ sack? dismiss(minister|official|general|chief|officer|ambassador|governor|commander|director|judge)
  fire(minister|official|general|chief|officer|ambassador|governor|commander|director|manager|employee|staff|aide|adviser|secretary)
  depose overthrow topple(government|regime|president) suspend(member|lawmaker|official|officer|minister|judge|membership|player|senator)
  unseat? dissolve(parliament|government|assembly|cabinet)
SANCTION withdraw verb | withdraw+from(treaty|agreement|pact|accord|deal|organisation|organization|council|body|coalition|mission|convention):from
  pull+out+of(treaty|agreement|pact|accord|deal|organisation|organization|council|body|coalition|mission|convention|project):of
  quit(treaty|pact|organisation|organization|bloc|coalition|alliance|council|agreement|party|accord) recall(ambassador|envoy|diplomat|staff):from
  withdraw(ambassador|envoy|diplomat|staff|mission|peacekeeper|observer|inspector|personnel|recognition):from leave(bloc|alliance|treaty|
  coalition|pact|agreement|organisation|organization|accord|opec|eu) abrogate walk+away+from(deal|treaty|agreement):from
  withdraw(support|funding|fund|investment):from,for secede+from:from exit(treaty|bloc|agreement) scrap(treaty|agreement|pact|deal):with
  tear+up(agreement|treaty|deal|pact):with defect+to? divest
SANCTION discontinue verb | impose(@curb):on,against slap(@curb|fine):on,with suspend(@aid|aid|assistance|funding|tie|relation|trade|flight|
  export|import|cooperation|agreement|treaty|sale|delivery|shipment|program|programme|contract|participation|service|license|link):to,with,from
  halt(aid|assistance|funding|export|import|flight|sale|delivery|trade|shipment|cooperation|supply|payment):to,with,from,of
  freeze(aid|assistance|funding|relation|tie|fund|trade):to,with cut(aid|tie|relation|funding|link|supply|assistance|contact|support|diplomatic):to,with,for
  cut+off(aid|tie|relation|funding|assistance|contact|support|trade|diplomatic):to,with,for sever(tie|relation|link|contact):with break(tie|relation):with
  break+off(tie|relation|link|contact):with stop(aid|funding|export|import|delivery|flight|payment|shipment|assistance):to,from
  end(aid|assistance|mediation|support|trade|cooperation|funding|relationship|membership|contract|immunity|exemption|program|programme):to,with,for
  terminate(contract|agreement|treaty|aid):with tighten(@curb):on,against extend(sanction|embargo):on,against ban(import|export|flight|sale):from,of,to
  reduce(aid|supply|assistance|funding|contribution|tie|food):to,with,for downgrade(tie|relation):with discontinue? embargo boycott(good|product)
  prohibit(aid|export|import|trade):to,from,of bar+from(market|trade) withhold(aid|fund|funding|payment|assistance):from,to raise(tariff|duty):on
  close(embassy|consulate|mission):in restrict(trade|export|import|sale):to,with,of announce(sanction|tariff|embargo):on,against
  renew(sanction|embargo):on,against
SANCTION discontinue noun | sanction:on,against embargo:on,against severance? suspension(aid|flight|trade|tie|link)
SANCTION convict noun | conviction(criminal|murder|court)? sentencing?
SANCTION expel noun | expulsion ouster? overthrow? dismissal?
SANCTION withdraw noun | withdrawal(treaty|agreement|accord|pact|deal|ambassador|organisation|organization)
NONE verb | suspend(disbelief|match|play|game) fine+tune sentence+structure end(contract)[player|striker|coach] cut(tie)[club|sponsor]
  oust[team] fire[engine|rocket|gun] strip+down sack(quarterback) leave(eu)?

MOBILIZE - verb | mobilise? mobilize? ready(@forces) militarise? militarize? arm(itself|themselves) remilitarize
MOBILIZE troops verb | deploy(@forces|military|soldier|troop)? deploy send(troop|soldier|reinforcement|marine|brigade|army):to,against,into
  mass[troop|force|army|soldier|tank]:on,near,along,at mass(troop|force|army|soldier):on,near,along amass(troop|force|soldier):on,near,along move(troop|force|tank|soldier|army|brigade|division|unit|battalion|regiment):to,into,toward
  call+up(reservist|troop|reserve|soldier|conscript) put+on(alert) place+on(alert) remain+on(alert) conscript? mobilise(troop|army|reserve|reservist|force)
  mobilize(troop|army|reserve|reservist|force) reinforce(border|position|troop|force|garrison) strengthen(force|presence|defence|defense|military)
  beef+up(force|presence|defence|defense|military) build+up(force|troop|presence) dispatch(troop|soldier|reinforcement|army|force):to
  station(troop|force|soldier|missile):in,on boost(presence|troop|force|defence|defense) concentrate(troop|force) redeploy(@forces)
  hold(exercise|drill)?:near raise(alert) draft(soldier|man|recruit)
MOBILIZE weapons verb | deploy(warship|ship|carrier|fleet|aircraft|jet|missile|tank|fighter|bomber|vessel|submarine|destroyer|battery|artillery|drone|weapon)
  send(warship|ship|carrier|fleet|aircraft|jet|tank|fighter|bomber|vessel|submarine|destroyer):to dispatch(warship|carrier|fleet|aircraft|jet|vessel|
  submarine|destroyer):to test(missile|rocket|weapon|bomb) test-fire launch(satellite|missile)? move(missile|warship|tank|artillery):to scramble(jet|aircraft|fighter)
MOBILIZE police verb | deploy(police|officer|guard|policeman) send(police|guard):to beef+up(security|police|patrol|policing) step+up(security|patrol|police)
  tighten(security) increase(security|patrol) heighten(security) mobilize(police) mobilise(police) raise(security) dispatch(police|officer|policeman):to
  cordon+off? strengthen(security)
MOBILIZE militia verb | deploy(militia|fighter|rebel) mobilize(militia|fighter) mobilise(militia|fighter) raise(militia) form(militia) mass(fighter|rebel)
  recruit(fighter|militant|soldier|mercenary) send(fighter|mercenary|militant):to
MOBILIZE troops noun | mobilization mobilisation deployment? buildup(military|troop) build-up(military|troop) reinforcement?
NONE verb | deploy[airbag|parachute] send(troop)[aid] mobilize(voter|resource|support|fund) mobilise(voter|resource|support|fund)

COERCE - verb | crack+down:on suppress? intimidate? harass? coerce quell quash(protest|rebellion|uprising|demonstration|dissent|revolt) persecute
  force+to~? repress subjugate evict displace? force+from(home|village|land)
COERCE seize verb | seize(weapon|drug|property|asset|ship|vessel|tanker|land|passport|document|computer|kilogram|ton|kilo|boat|cash|equipment|
  money|record|phone|shipment|arm|good|cocaine|heroin) confiscate impound raid search(home|house|office|building|apartment|premises|car)
  freeze(asset|account) ransack? expropriate nationalise? nationalize? comb(area)? requisition occupy annex seize+control? board(ship|vessel)
COERCE restrict verb | ban outlaw prohibit restrict? impose(restriction|lockdown|ban|blockade|siege|limit|rule|law|measure|travel-ban|closure):on
  blockade besiege lay(siege):to close(border|crossing|office|mosque|church|newspaper|airspace|strait|road|university|school):with,to
  bar+from:obj disqualify dissolve(party|group|organisation|organization|union|ngo) shut+down(organisation|organization|office|group|charity|
  border|airspace|party|school|union|mosque|church) encircle? seal+off lock+down? cordon reimpose(blockade|ban|restriction):on tighten(restriction|
  grip|blockade):on suspend(constitution|election|parliament|right|rule|habeas) deny(access)? prevent~? forbid~:obj forbid stop+from:obj
  cancel(election|passport) seal(border) block(access|aid|convoy|border|entry|candidate|shipment) curb? curtail?
  rig(election|vote) postpone(election|vote)
COERCE censor verb | censor block(website|site|channel|broadcast|internet|twitter|facebook|youtube|whatsapp|telegram|social) shut+down(newspaper|channel|station|
  website|radio|paper|broadcaster|magazine|site|outlet) close(newspaper|radio|channel|station|magazine|paper) ban(book|film|newspaper|channel|broadcast|
  magazine|song|website|app|publication|reporting) suspend(publication|newspaper|broadcast|broadcasting) jam(broadcast|signal) order(suspend)
  order+suspend(publication) muzzle silence? gag?
COERCE curfew verb | impose(curfew):on,in declare(curfew):in enforce(curfew):in extend(curfew) order(curfew)
COERCE martial-law verb | declare(emergency|martial|siege|law):in impose(emergency|martial):on,in proclaim(emergency|martial|siege) extend(emergency|martial)
  seize(power) stage(coup)
COERCE arrest verb | order(arrest|detention):of arrest detain imprison jail apprehend round+up take+into(custody) capture(suspect|fugitive|leader)? nab?
  remand? intern? hold+in(custody|detention|prison|jail) place+under(arrest) put+under(arrest) incarcerate hold+without? catch? handcuff
  take+away? hand+over+to(police|court)? throw+in(jail|prison) lock+up issue(warrant):for,against make(arrest)
COERCE deport verb | deport expel(migrant|refugee|resident|palestinian|immigrant|journalist|family|people|person|population|asylum)
  repatriate+forcibly exile? send+back(migrant|refugee|immigrant|people):to force+out(refugee|resident|family|people):from
COERCE withhold verb | cut+off(power|water|electricity|internet|gas|fuel|food|communication|supply|phone):to cut(power|water|electricity|internet|gas|fuel):to
  shut+off(power|water|gas|electricity|internet):to shut+down(internet|network) starve? deprive:obj turn+off(gas|power|water):to
COERCE misinformation verb | disinform spread(disinformation|misinformation|propaganda|falsehood):about,in meddle+in:in interfere+in(election|vote|referendum):in
COERCE cyber verb | hack hack+into:into launch(cyberattack|cyber):on,against breach(network|system|server|database) deface(site|website) phish
COERCE arrest noun | arrest detention imprisonment roundup incarceration apprehension? warrant(arrest)
COERCE seize noun | seizure raid? confiscation annexation occupation? takeover? coup
COERCE restrict noun | crackdown:on blockade:of,on siege:of,on lockdown? ban:on closure(border)?
COERCE censor noun | censorship
COERCE curfew noun | curfew
COERCE martial-law noun | law(martial) state(emergency|siege)
COERCE deport noun | deportation
COERCE withhold noun | blackout(internet|communication|power)?
COERCE misinformation noun | disinformation? meddling(election)? interference(election)?
COERCE cyber noun | cyberattack cyber-attack attack(cyber|ransomware|hacking|phishing) hacking hack?
COERCE - noun | repression persecution coercion intimidation?
NONE verb | ban(smoking|plastic)? raid(fridge) arrest(development|decline) capture(imagination|attention|image|moment|footage|video|photo) catch(cold|fire|eye|fish)
  seize(opportunity|chance|moment) search+for occupy(position)? detain[traffic] hack+away silence(doubt|critic) close(school)[snow|storm]
NONE noun | seizure(epileptic) arrest(cardiac) raid(corporate) law? state? closure(school)

ASSAULT - verb | attack assault storm? ambush invade clash+with:with clash? battle? fight? launch(@strike):on,against,at,in carry+out(@strike):on,against,in
  conduct(@strike):on,against,in mount(@strike):on,against,of strike[airstrike|missile|rocket|jet|warplane|drone|force|army|helicopter|militant|plane|bomber|
  israel|aircraft|attack|group|military]:obj,at hit[missile|rocket|airstrike|drone|jet|warplane|shell|plane|aircraft|attack|bomb|mortar|strike|artillery|force|
  army|group|israel]:obj target? target[force|strike|missile|attack|bomber|militant|airstrike|group|drone|jet|gunman]:obj retaliate? wage(war|campaign|battle):on,against
  exchange(fire):with violate(ceasefire|truce|cease-fire) break(ceasefire|truce) overrun raid(camp|village|town|settlement|position) pound maul massacre slaughter
  kill wound injure? hurt? maim pummel resume(@strike):on,against begin(offensive|invasion|bombing|shelling):of,on,against
  enter[troop|tank|force]? advance+on:on push+into:into roll+into[tank|troop|force]:into recapture retake capture(@city):obj,from seize(@city):obj,from
  take(@city|control)? fall+to? penetrate? terrorise terrorize unleash(@strike|violence|barrage):on,against repel? rout? thrust+into capture
  inflict(casualty|harm|damage)? lay+waste:to crush(rebellion|uprising|enemy)? annihilate? intervene[force|troop|army|military]? engage[force|troop]?
  perpetrate(attack|massacre|crime|atrocity) commit(atrocity|massacre|genocide|murder|crime)? claim(life):of
ASSAULT abduct verb | kidnap abduct hijack hold+captive take+captive hold+hostage take+hostage take+prisoner
  keep+captive snatch? seize(hostage|soldier|crew|person|people|worker|sailor|captive|foreigner|journalist|engineer)
  capture(soldier|troop|pilot|fighter|crew|sailor|policeman|person|people|civilian|journalist) hold+prisoner
ASSAULT beat verb | beat+up beat+to beat(supporter|activist|civilian|villager|refugee|migrant|reporter|girl|child|monk|protester|detainee|prisoner|demonstrator|student|man|woman|journalist|people|boy|suspect|wife) bludgeon thrash? punch
  club? whip flog kick? assault+physically manhandle slap(man|woman|face|journalist) rough+up cane lash?
ASSAULT torture verb | torture waterboard electrocute?
ASSAULT sexual verb | rape gang-rape molest assault+sexually abuse+sexually sodomise sodomize
ASSAULT targeted verb | assassinate murder execute(prisoner|hostage|man|woman|civilian|people|person|leader|dissident|soldier)? execute+by behead lynch
  kill(leader|commander|journalist|activist|politician|chief|mayor|candidate|judge|governor|cleric|prosecutor|hostage|scientist|minister) poison hang? slay
  decapitate put+to(death)
ASSAULT destroy verb | destroy? demolish raze bulldoze blow+up(line|bridge|pipeline|building|house|home|tower|dam|plant|railway|statue|power) sabotage
  flatten? level(building|house|home|village|neighbourhood|neighborhood)
ASSAULT primitive verb | stab hack+to(death) slash? stone torch set+ablaze burn(house|home|church|village|vehicle|shop|bus|car|building|tire|mosque) behead+with
  set(fire):to,on knife firebomb? throw(stone|rock|acid|petrol|molotov|brick):at hurl(stone|rock|petrol|molotov|brick|firebomb):at pelt:obj ram(car|truck|vehicle):into plow+into(crowd|people):into
  burn+down lob(petrol):at
ASSAULT firearms verb | shoot? shoot+at:at shoot+dead gun+down open(fire):on,at fire+at:at fire+across:across fire+on:on fire+upon:upon fire(shot|bullet|round|gun|weapon):at,into,on
  machine-gun spray+with(bullet) riddle? snipe+at shoot(man|woman|people|person|protester|officer|policeman|soldier|boy|teenager|student|civilian)
ASSAULT explosives verb | mine(road|harbour|harbor|port|bridge|route|strait|field|border) detonate? explode[bomb|device|mine|car|vehicle|grenade|explosive|suicide|bomber] blow+up plant(bomb|mine|device|explosive):in,on,near
  go+off[bomb|device|explosive] rip+through[bomb|blast|explosion]:through bomb(bus|station|train|market|building|church|mosque|hotel|office|embassy)
  lob(grenade):at throw(grenade|bomb|explosive):at,into hurl(grenade|bomb):at,into set+off(bomb|explosive|device)
ASSAULT suicide-attack verb | blow(himself|themselves|herself) blow+up(himself|themselves|herself|itself)
ASSAULT aerial verb | bomb bombard[jet|warplane|plane|aircraft] strafe bomb[jet|warplane|plane|aircraft] carpet-bomb drop(bomb):on shoot+down(plane|jet|helicopter|aircraft|airliner)
ASSAULT heavy-weapons verb | shell bombard fire(missile|rocket|mortar|artillery|shell|torpedo):at,on,into,toward launch(missile|rocket|salvo|barrage):at,on,into,against
  lob(shell|rocket|mortar):at,into rain(rocket|missile|shell):on shoot+down? torpedo fire+into[artillery|tank|force]:into fire[tank|artillery]:on,at
ASSAULT crowd-control verb | teargas fire(gas|teargas|tear|bullet):at,on use(gas|cannon|baton|teargas):on,against disperse? tear-gas baton-charge
  spray(pepper|protester):at,on lob(gas|teargas|canister|tear):at break+up(protest|demonstration|rally)
ASSAULT unconventional verb | gas use(weapon)?:on,against
ASSAULT - noun | attack:on,against,at,in,of,inside assault:on,against,of offensive:against,in,on,into invasion:of,by ambush:on,of incursion:into,in
  clash:with,between fighting? battle? violence? hostility? raid(air|deadly|commando|cross-border|military|pre-dawn|army|israeli):on,in,against
  killing:of murder massacre:of slaughter:of slaying:of bloodshed? strike(military|retaliatory|deadly|pre-emptive|preemptive|israeli|russian|precision|us|american):on,against
  atrocity? genocide? onslaught:on,against operation(military|special|ground|offensive)?:against,in campaign(military|bloody):against counteroffensive
  aggression:against war?:on,against,with intervention(military):in,against retaliation? bloodbath firefight skirmish:with casualty? death(shooting|violent)?
  strike(deadly)
ASSAULT abduct noun | kidnapping abduction hijacking hostage-taking kidnap capture?:of taking(hostage)
ASSAULT beat noun | beating:of lynching:of
ASSAULT torture noun | torture:of
ASSAULT sexual noun | rape:of assault(sexual):of,on violence(sexual):against,on
ASSAULT targeted noun | assassination:of execution(summary|hostage|extrajudicial|public|mass)?:of beheading:of killing(targeted|leader|commander|journalist):of
ASSAULT destroy noun | demolition:of destruction(home|house|village|building|mosque|church|property)?:of sabotage:of arson?
ASSAULT primitive noun | stabbing:of attack(knife|machete|arson|acid|axe|sword):on,against arson stone-throwing
ASSAULT firearms noun | shooting:of,in,at gunfight gunbattle shootout shoot-out gunfire? attack(gun|shooting):on
ASSAULT explosives noun | blast(bomb|suicide|car|mine|grenade|roadside|deadly):in,near,at explosion(bomb|suicide|car|mine|grenade|minefield|deadly):in,near,at bombing:of,in,at,on
  attack(bomb|ied|grenade|car-bomb|bombing):on,against,in bombing(roadside|car|truck):in,of,near,at
ASSAULT suicide-attack noun | bombing(suicide):in,of,at,near attack(suicide):on,in,at,near,against blast(suicide):in,at,near
ASSAULT aerial noun | airstrike:on,against,in,at air-strike:on,against,in strike(air|aerial|jet):on,against,in,at bombing(aerial|air|israeli|saudi|russian|nato|jet|warplane|unrelenting|gaza):of,in
  campaign(bombing|air|aerial|air-strike):of,against,in,on raid(air|bombing|aerial):on,in,against attack(air|aerial|helicopter):on,against,in
ASSAULT drone noun | strike(drone):on,against,in,at attack(drone|uav):on,against,in,at
ASSAULT heavy-weapons noun | shelling:of,in bombardment:of,in strike(missile|rocket|artillery):on,against,in,at attack(missile|rocket|mortar|artillery|tank):on,against,in,at
  fire(rocket|artillery|mortar|tank|shell):on,at,from,into barrage(rocket|missile|artillery|mortar):on,at
ASSAULT crowd-control noun | tear-gas? dispersal?:of
ASSAULT unconventional noun | attack(chemical|gas|nuclear|biological|sarin|nerve|chlorine|poison):on,against,in poisoning:of
NONE noun | attack(heart|panic|asthma|shark|bear|dog|verbal|personal|counter|cyber) offensive(charm|diplomatic) strike(lightning|hunger|general|bird) campaign
  battle(legal|court|custody|political|bidding|uphill|cancer) war(trade|word|culture|price|civil|cold|world|star|drug|tariff) violence(domestic) fire
  operation(heart|rescue|business) explosion(population|gas) operation? death war(world) shooting(film) clash(title|premier)
NONE verb | kill[storm|earthquake|quake|flood|crash|accident|tsunami|hurricane|cyclone|tornado|disease|virus|cancer|fire|wildfire|avalanche|landslide|covid-19|
  coronavirus|heatwave|malaria|typhoon|collapse|train|famine] injure[storm|earthquake|quake|flood|crash|accident|collapse|tornado|fire|typhoon]
  destroy[storm|earthquake|quake|flood|tsunami|hurricane|cyclone|tornado|fire|wildfire|virus|landslide|blaze|typhoon] kill+off kill+in(crash|accident|earthquake|collapse|flood|storm|quake|avalanche|landslide|blaze|fire)
  injure+in(crash|accident|earthquake|collapse|match|quake) hit(record|high|low|target|bottom|road|shelf|milestone|headline|goal) shoot(film|video|scene|photo|footage|movie)
  strike(chord|balance|tone|deal|agreement|pose|bargain)[film]? hang+up hang+on hang+out blow+up(balloon) attack(problem|issue) fight+for fight(fire|disease|cancer|crime|
  inflation|corruption|climate|election|poverty|case|battle|virus|wildfire|blaze) battle(fire|blaze|cancer|wildfire|illness|disease|flame) shell+out execute(plan|order|strategy|search|warrant|contract)
  capture(attention|imagination|image|moment|footage|video|photo|essence|spirit|title|medal|carbon|gold) beat(expectation|estimate|record|odds|forecast|team|champion)
  invade(privacy) storm+out kick+off target(audience|voter|inflation|market|customer|growth) fire(minister|official|chief|employee|coach|manager|director)
  take(control|position)[company] fall+to(level|ground|knee|percent) wound(pride)
"""
