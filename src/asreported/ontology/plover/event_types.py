"""PLOVER's sixteen types of events with their modes, in our words; scores as the 2021 manual gives them."""

from __future__ import annotations

from asreported.ontology.base import EventType, Mode

# name | quarter | score | needs a recipient | definition, then its modes: name | score | definition
_TABLE = """
AGREE | verbal cooperation | 2.5 | no | Somebody commits itself in words to work with another: consents, promises, offers, invites.
CONSULT | verbal cooperation | 2.5 | no | Sides meet, visit, telephone, negotiate or talk.
  visit | 4 | One side goes to the other, who is its host.
  third-party | 1 | They meet where neither side is at home.
  multilateral | 4 | They meet within an alliance or an international body.
  phone | 1.5 | They speak from afar: by telephone, by video.
SUPPORT | verbal cooperation | 5 | no | Somebody praises, backs, approves or recognises another, or signs or ratifies an accord with it.
CONCEDE | verbal cooperation | 4.5 | no | Somebody gives way in words: apologises, pardons, says that a ban or a demand will be dropped.
COOPERATE | material cooperation | 9.5 | yes | Both sides gain from what they do together: trade, exercises, shared intelligence, extradition.
AID | material cooperation | 10 | yes | One side gives another money, goods, arms, shelter or rescue.
RETREAT | material cooperation | 6.5 | no | Somebody gives way in deeds.
  withdraw | 8 | Forces leave a place or give up ground.
  release | 6.5 | Captives or prisoners go free.
  disarm | 10 | Weapons are laid down or destroyed.
  ceasefire | 7.5 | The shooting stops by agreement or order.
  access | 6.5 | Observers, aid or peacekeepers are let in.
  resign | 4.5 | Somebody gives up an office.
REQUEST | verbal conflict | 0 | no | Somebody asks, urges, demands or orders that another do something.
  assist | 0.5 | For help, goods or relations.
  change | -1 | For another policy, leadership or law.
  yield | -1 | For a release, a truce, an end of measures.
  meet | 0 | For talks or a meeting.
ACCUSE | verbal conflict | -3 | no | Somebody blames, condemns, complains of, sues or investigates another.
  disapprove | -2 | Condemns or complains.
  investigate | -3.5 | Opens or leads an inquiry.
  allege | -3.5 | Charges, sues or puts on trial.
REJECT | verbal conflict | -2 | no | Somebody refuses, vetoes, cancels or turns down.
  assist | -1.5 | Refuses help, goods or relations.
  change | -2 | Refuses another policy, leadership or law.
  yield | -2 | Refuses a release, a truce, an end of measures.
  meet | -2 | Refuses or calls off a meeting.
THREATEN | verbal conflict | -3.5 | no | Somebody says that it will harm another.
  restrict | -3 | By limits on movement, trade or politics.
  arrest | -3.5 | By arrest or prison.
  relations | -3.5 | By ending ties, talks or support.
  expel | -3.5 | By putting people out.
  territory | -4 | By taking land.
  violence | -3.5 | By force.
PROTEST | material conflict | -5 | no | People act together in public against somebody or something.
  demo | -5 | They gather, march or rally, mostly in peace.
  riot | -7 | A crowd does violence.
  strike | -5 | Workers stop work.
  hunger | -4.5 | They refuse food.
  boycott | -4.5 | They stay away or do not buy.
  obstruct | -4.5 | They block a way or a place.
  vandalize | - | They damage things as a sign.
SANCTION | material conflict | -6 | yes | Ties, membership, goods or rights are taken away.
  convict | -6 | A court finds somebody guilty or liable.
  expel | -5.5 | Somebody is put out of a body or a country.
  withdraw | -6 | Somebody leaves a body, an accord or a mission.
  discontinue | -6 | Exchange is cut, formal sanctions included.
MOBILIZE | material conflict | -5.5 | no | Forces are moved or made ready and not yet used.
  troops | -6.5 | Soldiers.
  weapons | -6.5 | Ships, aircraft, weapons.
  police | -5.5 | Police and guards.
  militia | -6 | Armed bodies that are no state's.
COERCE | material conflict | -7 | no | Power is used on people short of violence.
  seize | -7 | Homes are searched, goods taken.
  restrict | -7 | Movement or politics is limited, bodies are banned.
  censor | -6.5 | Words are kept from the public.
  curfew | -6.5 | People must stay indoors.
  martial-law | -7.5 | Emergency rule is declared.
  arrest | -7 | People are arrested or held.
  deport | -7 | People are sent out of the country.
  withhold | -7 | Power, water, food or the internet is cut off.
  misinformation | -6.5 | The public is deceived on purpose.
  cyber | -7 | Computers are broken into.
ASSAULT | material conflict | -9 | no | Somebody is hurt, or meant to be hurt.
  abduct | -8.5 | Taken or held by force.
  beat | -7.5 | Struck by hand or club.
  torture | -8.5 | Tortured.
  sexual | -8.5 | Raped or sexually attacked.
  targeted | -9.5 | A chosen or helpless person is killed.
  destroy | -8.5 | Property is destroyed on purpose.
  primitive | -8 | With fire, blades or stones.
  firearms | -9 | With guns.
  explosives | -9 | With bombs and mines on the ground.
  suicide-attack | -9.5 | The attacker means to die.
  aerial | -9.5 | From manned aircraft.
  drone | -9.5 | From unmanned aircraft.
  heavy-weapons | -9.5 | With artillery, rockets, tanks.
  crowd-control | -7.5 | With tear gas, water cannon, batons.
  unconventional | -10 | With poison, germs or radiation.
"""


def _read() -> dict[str, EventType]:
    out: dict[str, EventType] = {}
    name = ""
    for line in _TABLE.strip().splitlines():
        cells = [c.strip() for c in line.split("|")]
        if line.startswith(" "):
            mode = Mode(cells[0], None if cells[1] == "-" else float(cells[1]), cells[2])
            out[name] = out[name]._replace(modes=(*out[name].modes, mode))
        else:
            name = cells[0]
            out[name] = EventType(name, cells[1].replace(" ", "_"), float(cells[2]), cells[3] == "yes", cells[4], ())
    return out


TYPES = _read()
