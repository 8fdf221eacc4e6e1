"""Texts of our own for the tests: one agency report of a dam, and the many ways in which others carry it or do not."""

from __future__ import annotations

AGENCY = """Dam wall cracks after flood in Velmark

TORSBY, June 3 (Halden News) - A crack 14 metres long has opened in the wall of the Velmark dam after a week of rain, the water authority said on Monday, and 2,300 people downstream were told to leave their homes.

Engineers lowered the level of the lake by two metres overnight, opening all six gates for the first time since the dam was finished in 1971.

“We are buying time, nothing more,” said Gerd Nyman, who heads the water authority's inspection team. “If the rain stops tonight, we have a chance to look at the foundations.”

The army has moved 40 trucks and two field kitchens to the town of Torsby, where schools have been turned into shelters.

The opposition called for the resignation of Energy Minister Pal Sand, whose ministry put off repairs twice, in 2019 and in 2022, according to budget papers.

Sand said the repairs had been delayed because of a dispute with the contractor. “Nobody hid anything,” he told public radio.

The dam supplies power to about 90,000 households in the south of the country.
"""
BODY = [p.replace("TORSBY, June 3 (Halden News) - ", "").strip() for p in AGENCY.split("\n\n")[1:]]
OWN = """Families camp in sports hall

By Lina Roos in Torsby

Mattresses lie in rows under the basketball hoops, and somebody has brought a parrot. In the sports hall of Torsby about 200 people are waiting to hear whether they can go home.

“I took the cat and the photo albums,” says Sonja Dahl, 71, who has lived below the dam all her life.

A volunteer hands out soup; the queue is long but quiet, and children do cartwheels between the beds.

"""
VERBATIM = "Thousands flee as dam cracks\n\nBy Halden News\n\n" + "\n\n".join(BODY)
COPIES = {
    "first paragraphs only": "Dam cracks, thousands leave\n\nBy our newsroom\n\n" + "\n\n".join(BODY[:3]),
    "inside an own article": OWN + "\n\n".join(BODY),
    "in another order": "Minister under fire over dam\n\nBy the newsroom\n\n"
    + "\n\n".join(BODY[i] for i in (4, 5, 0, 2, 1)),
    "with a quote trimmed": "Dam cracks\n\nBy the newsroom\n\n"
    + "\n\n".join(
        [*BODY[:2], "“We are buying time,” said Gerd Nyman, who heads the inspection team.", *BODY[3:5]],
    ),
    "reworded sentence by sentence": """Crack in dam forces thousands out

By the newsroom

A 14-metre crack has appeared in the wall of the Velmark dam following a week of rain, the water authority said, and 2,300 people living downstream have been told to leave home.

Engineers lowered the lake by two metres overnight and opened all six gates for the first time since the dam was completed in 1971.

“We are buying time, nothing more,” said the head of the authority's inspection team, Gerd Nyman.

The army moved two field kitchens and 40 trucks to Torsby, where schools became shelters.

Energy Minister Pal Sand, whose ministry put off repairs in 2019 and 2022, faces calls from the opposition to resign. He said a dispute with the contractor had delayed the repairs.
""",
}
INDEPENDENT = """Velmark dam in danger: residents told to go

By Arne Blix

Police went from door to door in Torsby on Monday telling people to pack, after inspectors discovered a crack of some 14 metres in the Velmark dam.

About 2,300 residents must go, the water authority said at a briefing. Its chief inspector, Gerd Nyman, did not hide her worry. “We are buying time, nothing more,” she said. “If the rain stops tonight, we have a chance to look at the foundations.”

The lake has fallen two metres since Sunday evening. All gates stand open, something that older people in the valley cannot remember having seen.

Sand, the energy minister, defended himself on public radio: “Nobody hid anything.”
"""
FOLLOW_UP = """Rain stops, dam holds

TORSBY, June 5 (Halden News) - The Velmark dam held through a second night and the first of the 2,300 evacuated residents may go back on Thursday, the water authority said on Wednesday.

Divers found that the crack does not reach the foundations, according to inspector Gerd Nyman.

Prosecutors have asked the energy ministry for documents about the delayed repairs, a spokeswoman confirmed.

Insurers put the damage along the river at 60 million, mostly to farms and a sawmill.

The dam supplies power to about 90,000 households in the south of the country.
"""
OTHER_NEWS = """Striker out for six weeks

By the sports desk

Torsby United will be without forward Nils Aker until August after he tore a muscle in training, the club said on Tuesday.

Aker scored 14 goals last season. “He is sad, but he will be back,” coach Ida Berg told reporters.
"""
