"""English words that tell of agreeing, meeting, supporting, giving way, working together and helping.

The notation is explained in `ontology/notation.py`: `"call+for(aid)"` is the verb "call" with "for" and an object.
"""

from __future__ import annotations

TABLE = """
@money = dollar million billion euro pound yen fund money funding cash rupee yuan $ €
@relief = aid relief convoy food medicine assistance supply
@arms = weapon arm ammunition missile tank munition weaponry jet rifle
@aid = @money @relief @arms help donation grant loan vaccine shelter equipment generator tent blanket ration wheat grain
  flour rice fuel subsidy package support training credit ton tonne kit ventilator mask helicopter vehicle service
@ties = tie relation relationship link
@meeting = meeting talk talks summit negotiation visit conference dialogue trip discussion session consultation
  conversation contact
@pact = agreement deal accord pact treaty compromise understanding consensus settlement memorandum protocol mou contract
@captive = hostage prisoner captive detainee inmate activist journalist dissident soldier pow child sailor crew man woman
  leader person people worker blogger member girl student employee reporter ship vessel
@curbs = sanction embargo blockade siege tariff duty
@rule = ban curfew restriction lockdown emergency censorship law immunity moratorium order measure
@forces = troop soldier force army unit battalion brigade contingent military peacekeeper police tank warship fighter
  personnel reinforcement marine reservist guard division regiment patrol jet aircraft helicopter destroyer carrier ship
  fleet squadron missile battery officer
@weapons = weapon arm arsenal missile warhead stockpile
@leader = president minister leader premier king envoy ambassador delegation secretary chancellor counterpart official
  chief prince delegate representative diplomat pope governor mayor senator lawmaker

AGREE - verb | agree consent pledge promise accept(invitation|offer|proposal|deal|plan|invite|term|condition|@pact)
  reach(@pact) strike(deal|agreement|bargain|accord) commit+to commit(itself|himself|themselves|herself) offer
  invite:obj clinch(@pact) conclude(@pact) hammer+out(@pact) extend(invitation|offer) undertake~ volunteer~
  settle(dispute|lawsuit|case|suit) finalise(@pact) finalize(@pact) seal(@pact) assure:obj guarantee? intend~? plan~?
  approve(plan)~ announce(plan)~
AGREE - noun | promise pledge commitment invitation offer willingness readiness
AGREE - adjective | ready~ willing~ prepared~ committed~ committed+to

CONSULT - verb | meet negotiate confer consult mediate parley talk+to talk+with:with speak+with:with speak+to:to
  discuss+with:with discuss? host(@meeting|@leader):obj,with receive(@leader) sit+down+with:with
  attend(@meeting|forum|dinner|lunch|reception):with,between chair(@meeting) exchange(view):with convene(@meeting)
  give(welcome):to launch(mediation):between,in reach+out+to:to call+on(@leader):on huddle+with:with dine+with:with have(@meeting|lunch|dinner|talk) greet? welcome+to
CONSULT visit verb | visit travel+to:to fly+to:to tour? arrive+in[@leader|delegation]:in arrive+for(@meeting):with,in,to
  pay(visit):to make(visit|trip):to go+to(talk|summit):with
CONSULT phone verb | telephone phone speak+by(phone|telephone):with,to talk+by(phone|telephone):with speak+on(phone|telephone):with,to call+by(phone|telephone)
CONSULT - noun | effort(mediation|peace|diplomatic) talk meeting summit negotiation consultation contact(diplomatic|direct|secret|high-level) contact:with
  dialogue conversation discussion mediation parley conference(peace|news)? tête-à-tête get-together
CONSULT visit noun | visit trip(official|state|diplomatic)? trip?
CONSULT phone noun | call(phone|telephone|video) phone-call videoconference
NONE noun | conference(news|press) contact(eye|lens) meeting(annual|shareholder) visit(hospital|doctor)
NONE verb | meet(need|demand|target|deadline|goal|condition|requirement|standard|criterion|challenge|expectation|cost|end)
  talk+of call+by(name) discuss(issue)[report|article|book] visit(site|website|page|doctor)

SUPPORT - verb | support back endorse praise commend welcome hail applaud laud congratulate thank ratify salute
  recognise? recognize? sign(@pact|declaration|charter) defend? approve(@pact|resolution|bill|plan|budget|nomination|law)
  adopt(resolution|declaration) restore(@ties) establish(@ties) normalise(@ties) normalize(@ties) upgrade(@ties)
  strengthen(@ties|cooperation) improve(@ties) resume(@ties) side+with:with stand+with:with stand+by:by vouch+for:for
  vote+for:for champion? honour? honor? back+up favour? favor? pay(tribute):to reaffirm(support|commitment)
  deepen(@ties|cooperation) boost(@ties|cooperation) campaign+for:for throw(weight|support):behind
  reiterate(support|commitment) lend(support):to rally+behind:behind rally+around:around advocate? credit+for
  expand(@ties|cooperation) pass(resolution) affirm?
SUPPORT - noun | support praise endorsement recognition? approval? backing solidarity gratitude condolence tribute
  congratulation thanks appreciation ratification normalisation(relation|tie) normalization(relation|tie) sympathy
SUPPORT - adjective | supportive+of:of grateful+to:to
NONE noun | support(life|technical|customer|price) approval(rating)
NONE verb | defend(title|champion|crown) back(account|up|off) sign(autograph|player|striker|letter) welcome(visitor|guest)
  support(family|weight|claim|theory)

CONCEDE - verb | apologise:to,for apologize:to,for pardon concede? back+down relent backtrack? yield+to:to bow+to:to
  give+in accept(demand|responsibility|call) lift(@rule) ease(@rule) relax(@rule) drop(charge|case|demand|objection|ban)
  commute(sentence) acquit exonerate overturn(conviction|ban|sentence) grant(amnesty|clemency|pardon|bail|parole|request)
  quash(conviction|sentence) end(curfew|emergency|ban|lockdown) meet(demand):of cave+in cave+to:to admit(responsibility)
  rescind(ban|order) revoke(ban|order) rehabilitate? clear+of express(regret|remorse) allow(rally|protest|return|visit)
  allow+participate permit(rally|protest|return) reverse(ban|decision) reinstate? scrap(ban|curfew) legalise? legalize?
  loosen(@rule) overturn(ban) dismiss(charge|case|conviction) restore(right) stay(execution) reprieve
CONCEDE - noun | apology pardon amnesty concession? clemency acquittal reprieve

COOPERATE - verb | cooperate collaborate trade+with:with share(intelligence|information|evidence|expertise|data):with
  exchange(prisoner|information|intelligence|data|captive):with swap(prisoner|captive):with extradite team+up+with:with
  partner+with:with hold(exercise|drill|maneuver|manoeuvre):with stage(exercise|drill):with conduct(exercise|drill):with
  launch(exercise|drill|game):with join+force:with work+together coordinate+with:with hand+over(suspect|fugitive):to
  begin(exercise|drill) start(exercise|drill) export? buy(gas|oil|weapon|arm):from sell(gas|oil|weapon|arm|jet):to
COOPERATE - noun | game(war) cooperation collaboration exercise(joint|military|naval) drill(joint|military|naval) extradition?
  swap(prisoner) exchange(prisoner)

AID - verb | aid assist donate provide(@aid):to,for,obj give(@aid):dative,to send(@aid):to,dative
  deliver(@aid):to supply(@aid):to,with supply+with lend(@money):to,dative grant(asylum|@aid|refuge|citizenship):to,dative
  evacuate? rescue feed? fund finance subsidise subsidize bail+out allocate(@money):to,for contribute(@aid|troop):to
  disburse:to distribute(@relief|@aid):to,among resettle airlift ship(@aid):to dispatch(@aid):to award(@money|grant):to,obj
  spend(@money):on,to,in treat(wounded|refugee) help? shelter? arm(rebel|group|militia|fighter|opposition)
  donate(@aid):to equip? offer(asylum|refuge|shelter):to write+off(debt) forgive(debt|loan):of cancel(debt):of
  shelter(refugee) host(refugee):obj take+in(refugee):obj accept(refugee):obj open(door):to pour(@money):into
  approve(@aid|aid|loan):to,for extend(@aid):to inject(@money):into hand+out(@aid):to drop(@relief):to,in
  train(force|soldier|army|police|troop|fighter|rebel) donate+to:to bring(@relief):to hand+over(@aid|vehicle):to
  deploy(peacekeeper|observer|monitor):to,in arrive[peacekeeper|contingent]:in send(peacekeeper|observer|medic|doctor|nurse|team):to
AID - noun | evacuation:of donation bailout airlift rescue resettlement delivery(aid|arm|weapon|food)
NONE verb | aid(escape) help~ fund[money] treat(disease|matter) provide(information|evidence|detail|opportunity)
  give(speech|interview|detail|birth|evidence|testimony|statement|way) send(letter|message|signal|email|shiver)
"""
