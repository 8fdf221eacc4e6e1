"""Irregular forms of English words, each lemma with its forms; and the verbs whose "e" the spelling hides."""

from __future__ import annotations


def _forms(table: str) -> dict[str, str]:
    """Lemmas with their forms, parted by semicolons, as form -> lemma."""
    rows = (row.split() for row in table.split(";"))
    return {form: row[0] for row in rows if row for form in row[1:]}


AUXILIARIES = _forms("""
be am is are was were been being 's 're 'm ’s ’re ’m ai; have has had having 've ’ve; do does did done doing; will 'll
’ll wo; can ca; shall sha; would 'd ’d; get got gotten getting gets
""")

VERBS = _forms("""
teargas teargassed teargassing teargasses; tear-gas tear-gassed tear-gassing tear-gasses;
be am is are was were been being 's 're 'm ’s ’re ’m; have has had having 've ’ve 'd ’d; do does did done doing; go
went gone goes going; arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; befall
befell befallen; begin began begun; bend bent; beset besetting; bid bade bidden; bind bound; bite bit bitten; bleed
bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast broadcasted; build built; burn burnt;
buy bought; catch caught; choose chose chosen choosing; cling clung; come came; creep crept; deal dealt; dig dug; die
dying; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell
fallen; feed fed; feel felt; fight fought; find found; flee fled fleeing; fling flung; fly flew flown flies; forbid
forbade forbidden; forecast forecasted; foresee foresaw foreseen foreseeing; forget forgot forgotten; forgive forgave
forgiven; forgo forwent forgone; freeze froze frozen; get got gotten; give gave given; grind ground; grow grew grown;
hang hung; hear heard; hide hid hidden; hold held; input inputted; keep kept; kneel knelt; know knew known; lay laid;
lead led; leap leapt; learn learnt; leave left; lend lent; lie lain lying; light lit; lose lost losing; make made;
mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; oversee oversaw overseen
overseeing; overcome overcame; overtake overtook overtaken; overthrow overthrew overthrown; overrun overran; outdo
outdid outdone; pay paid; plead pled; prove proven; rebuild rebuilt; repay repaid; resend resent; retell retold;
rethink rethought; rewrite rewrote rewritten; ride rode ridden; ring rang rung; rise rose risen; run ran; say said
sez; see saw seen seeing; seek sought; sell sold; send sent; sew sewn; shake shook shaken; shed shedding; shine shone;
shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; slide slid; sling
slung; slink slunk; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit
spat; spoil spoilt; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank
stunk; stride strode; strike struck stricken striking; string strung; strive strove striven; swear swore sworn; sweep
swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think
thought; throw threw thrown; tie tying; tread trod trodden; undergo underwent undergone; understand understood;
undertake undertook undertaken; undo undid undone; uphold upheld; upset upsetting; vie vying; wake woke woken; wear
wore worn; weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand
withstood; wring wrung; write wrote written; focus focused focusing focuses focussed focussing; bias biased biasing;
canvas canvased; gas gassed gassing gasses; bus bused busing; quiz quizzed quizzing quizzes; panic panicked panicking;
traffic trafficked trafficking; picnic picnicked picnicking; mimic mimicked mimicking; frolic frolicked frolicking;
singe singeing singed; dye dyeing dyed; age aging ageing aged; tinge tinged; canoe canoeing canoed canoes; shoe shoes
shod; veto vetoes vetoed vetoing; echo echoes echoed echoing; torpedo torpedoes torpedoed; embargo embargoes
embargoed; ski skied skiing; taxi taxied taxiing; agree agreeing agreed; disagree disagreeing disagreed; guarantee
guaranteeing guaranteed; free freeing freed; decree decreed decreeing; referee refereed refereeing
""")

NOUNS = _forms("""
man men; woman women; person persons; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; half halves; life
lives; wife wives; knife knives; leaf leaves; loaf loaves; self selves; shelf shelves; thief thieves; wolf wolves;
calf calves; scarf scarves; hoof hooves; elf elves; crisis crises; analysis analyses; basis bases; thesis theses;
hypothesis hypotheses; diagnosis diagnoses; oasis oases; axis axes; emphasis emphases; parenthesis parentheses;
synthesis syntheses; ellipsis ellipses; criterion criteria; phenomenon phenomena; stimulus stimuli; alumnus alumni;
nucleus nuclei; radius radii; cactus cacti; fungus fungi; bacterium bacteria; stratum strata; referendum referenda;
memorandum memoranda; curriculum curricula; spectrum spectra; index indices; matrix matrices; vertex vertices;
appendix appendices; larva larvae; passerby passersby passers-by; runner-up runners-up; series series; species
species; means means; headquarters headquarters; gallows gallows; news news; bus buses busses; gas gases gasses; virus
viruses; lens lenses; iris irises; bias biases; canvas canvases; atlas atlases; campus campuses; bonus bonuses; census
censuses; consensus consensuses; caucus caucuses; circus circuses; corpus corpora; status statuses; chorus choruses;
focus focuses; surplus surpluses; nexus nexuses; prospectus prospectuses; movie movies; cookie cookies; zombie
zombies; selfie selfies; rookie rookies; pixie pixies; calorie calories; prairie prairies; hippie hippies; newbie
newbies; smoothie smoothies; tie ties; lie lies; pie pies; die dice dies; necktie neckties; hero heroes; potato
potatoes; tomato tomatoes; veto vetoes; echo echoes; torpedo torpedoes; embargo embargoes; volcano volcanoes; mosquito
mosquitoes; negro negroes; cargo cargoes; tornado tornadoes; mango mangoes; buffalo buffaloes; domino dominoes; ax
axes; quiz quizzes; shoe shoes; toe toes; foe foes; canoe canoes; ache aches; headache headaches; cache caches; niche
niches; avalanche avalanches; moustache moustaches; psyche psyches; creche creches; axe axes
""")

OTHERS = _forms("""
i me; he him; she her; we us 's ’s; they them 'em ’em; not n't n’t nt
""")

COMPARED = _forms("""
good better best; bad worse worst; far farther farthest further furthest; old elder eldest
""")

# Verbs whose "e" falls away before -ed and -ing, where the ending of what is left does not tell.
WITH_E = frozenset(
    """
abate abide abuse accede ache acquire adhere admire adore advise age airline allege allude alternate appease
appropriate arouse arrange ascribe aspire assume assure attribute avenge awake baffle bake baptize bare barricade
baseline baste bathe berate besiege bike binge bite blame blockade bode bore brake breathe bribe bulge bulldoze cane
capture care cascade cease cede censure challenge change chase chide chime choke choose cite clone clothe cohere
coincide collide combine come commute compare compensate compete compile complete compose compute concede conclude
condone confide confine conjure connote console conspire constitute consume contravene contribute convene cope cradle
create cringe cripple cure damage dare date deadline debate decide declare decline define deflate degrade delete
delude demote demure denote denude deplore deprive derange deride describe desire despite destine determine devote
dice dictate dilute dine disable discipline discourage disfigure disguise dislike dispute dissuade distribute divide
divulge donate downgrade drape drone dupe earthquake elate electrocute elope elude encourage endure engage enquire
enshrine ensure entice envisage equate erode escape estrange evacuate evade evoke examine exchange excite exclude
excrete execute exhale exhume exile expedite expire explode explore expunge extradite exude eye fade fake fare feature
fee figure file fine fire flake flame flare foretaste forge forsake frame fume game gape gate generate gesture glare
glide glue grade gripe grope guide hare haste hate headline hesitate hide hike hinge hire hole home hone hope hype
ignite ignore imagine immune impede impinge implode implore incite incline include incubate indite indulge inflame
infringe infuse inhale injure inquire inscribe inspire institute insure interfere interline interrogate intervene
intrude invade invite invoke joke juxtapose knife lambaste lecture like line loathe lobotomise lounge lunge lure
machine make manage mandate manufacture masquerade massacre mature measure mime mine minute mire misfire misname
mistake misuse moderate mope mute name narrate negate nickname note notice nurture oblige obscure opine orate outline
outscore overcome overhype overrate overrule overtake owe pace package page parade parole partake paste pause
persecute persevere perspire persuade pervade phone picture pile pine pipe pirate plane plunge poke pollute pore
postpone precede preclude predetermine prepare prescribe preside pressure presume pride probe procure profile
programme promenade promote proscribe prosecute provide provoke prune pulse puncture quake quote raise rake rampage
range rape rate ravage reassure rebuke recapture recede recite recline recompile recompute reconcile recreate redefine
refine refute rehire reignite reimagine reinstate remake rename renege repatriate repute require reroute rescue
reshape reside resole restore restructure resume retake retire reunite reuse revenge revere revile revoke rewire
rewrite ride ridicule rile ripe rope route rove rule sabotage salute salvage saute scale scare scathe scavenge
schedule scheme scope score scrape scribe sculpture secede secrete secure seethe serve shade shake shame shape share
shave shine shore shortchange side sideline site situate skate slate slide slope smile smite smoke snake snare snipe
snore sole soothe spade spare spike spine spite splice spruce square stage stake stale stampede stare state stifle
stipulate stoke stone store strafe strangle streamline stride strike stripe stroke structure submerge subscribe
subside substitute supersede surname swipe syringe tame tape taste telephone telescope terrorise theme tide tie time
tinge tirade tire torture tote trade transcribe transfuse transpire treasure tribute trounce tune type underline
undermine underscore undertake underwrite unite update upgrade use vacate venture vote wade wage wake wane waste
welcome whale while whine wholesale wile wine wipe wire write yoke zone
""".split()
)
# Verbs that end in a doubled consonant of their own.
DOUBLED = frozenset(
    """
add boycott butt ebb egg err purr
""".split()
)
# Stems that look as if an "e" had fallen away, and are whole.
WHOLE = frozenset(
    """
access bang bat beat belong bias bleat bloat boat boo bring bus canvas caucus chat cheat chorus cling coat combat coo
defeat discus eat entreat fling float focus format gas gloat gnu great greet hang heat long maltreat menu mistreat moo
pat ping plus process prolong reheat repeat retreat ring rout seat shampoo sing sling spring sting string swat sweat
swing tattoo threat throat throng treat unseat wheat wing witness woo wring wrong
""".split()
)
# Adjectives whose "e" the comparison hides.
ADJECTIVES = frozenset(
    """
able blue brave brittle close crude cute dense extreme feeble fierce fine gentle huge humble large late little loose
nice noble pale pure rare remote ripe rude safe sane scarce severe simple sincere strange subtle sure tense true white
whole wide wise
""".split()
)
