"""English words that tell of giving way in deeds, of asking, blaming, refusing and threatening."""

from __future__ import annotations

TABLE = """
RETREAT - verb | surrender retreat capitulate lift(@curbs|boycott|strike) ease(@curbs) remove(@curbs|checkpoint)
  roll+back(@curbs) cut(tariff|duty) reduce(@curbs) call+off(strike|protest|boycott|offensive|attack|campaign)
  suspend(offensive|strike|attack|protest|hostility|operation|sanction|campaign|tariff)
  end(siege|war|occupation|strike|boycott|offensive|hostility|blockade|protest|attack|standoff|violence|conflict|fighting)
  halt(offensive|attack|hostility|fighting|bombing|strike|operation|advance|test|enrichment|construction)
  stop(offensive|attack|hostility|fighting|bombing|shelling|test|enrichment)
  reopen(border|crossing|embassy|road|bridge|airspace|route|port) unfreeze(asset|fund) return(body|land|remains|territory|artifact|artefact|painting|treasure|antiquity|object|mandate|property):to
  waive(@curbs) cede give+up(@weapons|territory|land|fight|program|programme) turn+over(power|control|territory)
  hand+over(power|control|territory|weapon|body|remains) relinquish? drop(@curbs|boycott) abandon(offensive|siege|position)
  return+to(owner|family) lay+off(attack)
RETREAT withdraw verb | withdraw? withdraw(@forces|army):from withdraw+from[@forces|army|rebel|fighter|militia]:from pull+out(@forces):of,from
  pull+out+of[@forces]:of pull+back(@forces|weapon) pull(@forces):from,out vacate? evacuate(base|position|post|settlement)
  retreat+from:from bring+home(troop|soldier) leave[troop|soldier|peacekeeper|force]:obj
  demobilise? demobilize? ship+out(peacekeeper|@forces)
RETREAT release verb | order(release)[court|judge|tribunal] release(@captive) release? free liberate? let+go let+free set+free parole? repatriate? return(@captive)
  hand+over(@captive):to turn+over(@captive):to
RETREAT disarm verb | disarm demilitarise demilitarize lay+down(arm|weapon) dismantle(@weapons|program|programme|bomb|site)
  destroy(stockpile|arsenal) surrender(@weapons) hand+over(@weapons):to give+up(@weapons) decommission(@weapons)
  turn+in(@weapons):to
RETREAT ceasefire verb | cease(fire|hostility) declare(ceasefire|truce|cease|cessation) observe(ceasefire|truce|cease)
  respect(ceasefire|truce|cease) agree+to(ceasefire|truce|cease):with sign(ceasefire|truce|armistice|cease):with
  extend(ceasefire|truce|cease) renew(ceasefire|truce|cease) announce(ceasefire|truce|cease)
  begin(ceasefire|truce) implement(ceasefire|truce)
RETREAT access verb | allow(@relief|inspector|observer|monitor|access|peacekeeper|humanitarian|team|inspection|shipment|entry)
  admit(inspector|observer|monitor|refugee) permit(@relief|inspector|observer|access|inspection) let+in
  open(border|corridor|crossing|gate|bridge|route):to,for grant(access|entry|permission|visa):to,dative
RETREAT resign verb | resign step+down quit(office|post|job|cabinet|presidency|government) stand+down abdicate
  leave(office|post) hand+in(resignation) submit(resignation) tender(resignation) step+aside
RETREAT release noun | release(@captive) release?:obj,of freeing liberation?
RETREAT ceasefire noun | ceasefire truce armistice fire(cease) cessation(hostility)
RETREAT withdraw noun | withdrawal(@forces|army|settler) withdrawal? pullout pullback retreat
RETREAT disarm noun | disarmament demilitarisation demilitarization
RETREAT resign noun | resignation abdication
RETREAT - noun | surrender capitulation
NONE noun | release(press|news|album|film|book|data) withdrawal(cash|bank|drug) retreat(country|weekend|writer)
NONE verb | release(statement|report|film|album|video|photo|data|figure|result|song|document|list|detail|book|image|footage|survey
  |audio|information|transcript|version|tape|trailer|study|name|plan|game|recording|text|note|memo|poll|product|model|earnings)
  release[company|band|studio|singer] free+up leave(room|court|home) quit(smoking) resign+to

REQUEST - verb | call+for:on call+on~:on demand:from,of,obj request:from,of,obj urge:obj ask+for ask^:obj appeal+for:to
  appeal+to:to plead+for plead+with:with implore:obj beg:obj beseech:obj seek? insist+on exhort:obj petition:obj
  press+for:obj press~:obj push+for pressure~:obj order^:obj instruct^:obj command^:obj require~:obj lobby:obj entreat:obj
  want~ tell~:obj insist~ clamor+for clamour+for advise~:obj recommend? propose~? encourage~:obj direct~:obj
  plead~ ask(permission|help|aid|support):obj,for summon+to:obj
REQUEST - noun | call:on,to,from demand:from,on request:to,from appeal:to plea:to petition:to urging exhortation
NONE noun | call(phone|telephone|video|conference|cold|close|roll) demand(consumer|domestic|global|oil|energy|market|high|strong)
  request(comment) appeal(court|mass|popular)? appeal(verdict|conviction|ruling|sentence)
NONE verb | rule+out^ ask(question) ask+about request(anonymity) call+for(comment) ask+whether ask+if tell(reporter|journalist)? seek(comment)
  tell+that ask+for(comment) order(meal|drink|food|pizza) ask+why ask+how demand(attention)

ACCUSE disapprove verb | condemn criticise criticize denounce decry slam blast deplore rebuke censure chide lambast lambaste
  castigate fault complain:to,about protest+to:to deride? scold berate reprimand lash+out+at:at hit+out+at:at attack+for
  express(outrage|anger|concern|disappointment|regret)? hit+back+at:at rail+against:against reproach upbraid vilify lament?
  disapprove+of:of summon(ambassador|envoy|diplomat|charge|chargé|official):obj,of mock ridicule take+aim+at:at
  attack(decision|policy|plan|record|move|law|ruling|remark) admonish excoriate pan? savage? assail
  disagree+with:with object+to:to voice(concern|anger|outrage|alarm):over,about,at protest+against(decision)? regret?
ACCUSE allege verb | accuse blame charge+with charge? indict sue prosecute impeach arraign hold+responsible
  file(lawsuit|suit|charge|complaint|petition|case|indictment|claim|appeal):against bring(charge|case|lawsuit|suit):against
  put+on(trial) try[court|tribunal|judge] try+for allege? press(charge):against implicate denounce+as
  launch(action|proceeding):against take(action)[court|commission|prosecutor]:against level(accusation|charge|allegation):against,at lodge(complaint|protest):against,with name+suspect point(finger):at
  appeal(verdict|conviction|ruling|decision|sentence|judgment)
ACCUSE investigate verb | investigate probe inquire+into audit subpoena launch(investigation|probe|inquiry|audit|hearing):into,of,against
  open(investigation|probe|inquiry|hearing|case):into,of,against start(investigation|probe|inquiry):into,of
  order(investigation|probe|inquiry|autopsy):into,of,against begin(investigation|probe|inquiry):into,of question(suspect|witness)
  interrogate? look+into:into conduct(investigation|inquiry|audit|probe):into,of join(investigation) inspect?
  examine? dispatch(inspector|investigator):to send(inspector|investigator|detective):to grill?
ACCUSE disapprove noun | criticism condemnation outrage censure rebuke denunciation anger? indignation disapproval fury?
  displeasure dismay? reprimand backlash? protest(diplomatic|formal|note) complaint?
ACCUSE allege noun | accusation allegation? lawsuit indictment prosecution impeachment trial(court|criminal|murder|corruption)
  action(legal) suit(civil|libel) charge(criminal|murder|corruption|fraud|terrorism|treason|rape|espionage)
ACCUSE investigate noun | investigation inquiry probe hearing? audit? inquest
NONE verb | charge(fee|price|battery|phone|customer) fault(line) attack+for(goal) try~ sue[name] complain+of(pain) blast+off probe[spacecraft]
NONE noun | probe(space) trial(clinical|drug|vaccine|time|field) charge(service) complaint(health)

REJECT - verb | reject refuse decline? rebuff veto spurn refute? oppose turn+down rule+out:obj defy deny(request|permission|visa|entry|
  bail|application|access|license|licence|parole|asylum|approval|petition|motion|appeal|call) dismiss(call|proposal|claim|appeal|
  demand|petition|suit|lawsuit|protest|request|offer|criticism|allegation|accusation|report|suggestion|complaint|motion|plea|idea)
  block(bill|resolution|entry|nominee|nomination|deal|sale|vote|law|measure|move|request|bid|statement|proposal)
  vote+against ignore(call|demand|appeal|request|plea|warning) bar(entry) scrap(plan|deal|visit|talk) brush+aside brush+off
  resist(call|demand|pressure|move) shoot+down(proposal|idea|request) vote+down rebut? snub shun(talk|meeting|offer)
  disregard(call|ruling|appeal|order) overrule strike+down? repudiate renege+on withhold(approval|recognition|support)
  dash(hope) throw+out(case|appeal|petition|lawsuit|suit) contest(result|election)? challenge(result|ruling)?
REJECT meet verb | cancel(visit|meeting|talk|summit|trip|talks|negotiation|conference) call+off(visit|meeting|talk|summit|trip|negotiation)
  postpone(visit|meeting|talk|summit|trip|negotiation) boycott(talk|summit|meeting|negotiation|conference|session)
  walk+out+of(talk|meeting|negotiation):of walk+away+from:from suspend(talk|negotiation|dialogue) break+off(talk|negotiation|dialogue)
  skip(meeting|summit|talk) scrap(visit|meeting|summit|talk) pull+out+of(talk|meeting|summit|negotiation):of
REJECT - noun | rejection refusal veto opposition(strong|fierce|staunch)? rebuff dismissal(call|claim)? reluctance
REJECT - adjective | unwilling~ opposed+to:to
NONE verb | decline[price|share|rate|number|sale|stock|population] decline(comment) refuse(comment) dismiss[umpire] decline+to+comment
  oppose(team) resist(temptation|infection|heat)

THREATEN - verb | threaten vow~ swear~ warn+of:obj,of warn+against:against warn~:obj issue(ultimatum|threat|warning):to
  give(ultimatum|deadline|warning):dative,to deliver(ultimatum|threat|warning):to make(threat):against,to set(deadline):for
  menace? brandish(weapon)? send(warning):to
THREATEN violence verb | vow(revenge|retaliation|vengeance|war):against,on swear(revenge|vengeance):against promise(revenge|retaliation):against
THREATEN - noun | threat:to,against,from ultimatum:to
THREATEN violence noun | threat(death|bomb|military|nuclear):to,against
NONE noun | threat(health|security|storm|tsunami)? warning(weather|flood|storm|tsunami|tornado)
NONE verb | threaten[storm|fire|flood|hurricane|drought|crisis|virus|species|climate|inflation|strike] warn+of(storm|flood|rain|danger)
"""
