"""A process that adds invented reports to a ledger, and says each one's id when it is kept: to be killed, or run beside another.

python -m tests.ledger.writer LEDGER FIRST HOW_MANY
"""

from __future__ import annotations

import sys

from asreported.ledger import Ledger
from tests.ledger.invented import invented


def main(where: str, first: int, many: int) -> None:
    records = [
        invented(n, outlet=f"Outlet {n % 3}", url=f"https://ferry.example/{n // 4}") for n in range(first, first + many)
    ]
    with Ledger.open(where) as ledger:
        assert ledger.known  # loaded before it counts
        print("ready", flush=True)
        for record in records:
            print(ledger.add(record).report, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
