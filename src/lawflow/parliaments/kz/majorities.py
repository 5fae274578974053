"""The majorities of the rows: a letter for the chamber, the share in figures; ``NO_`` where the vote fell short.

M is the Mäjilis, S the Senate, B both chambers (each counted apart), K the Kurultai; 12 is more than one half of all
deputies, 23 two thirds, 34 three quarters, 45 four fifths. The names for both chambers are tuples: ``when=(*B23,)``.
With ``_PROVEN`` only counts on record that show the lack will do.
"""

from functools import partial

from lawflow.law.conditions.votes import carried, missed
from lawflow.law.majorities import FOUR_FIFTHS, THREE_QUARTERS, TWO_THIRDS
from lawflow.parliaments.kz.organs import ORGANS

Carried, Missed = partial(carried, ORGANS), partial(missed, ORGANS)

# fmt: off
M12, NO_M12 = Carried("majilis"),                 Missed(("majilis",))
M23, NO_M23 = Carried("majilis", TWO_THIRDS),     Missed(("majilis",), TWO_THIRDS)
M34, NO_M34 = Carried("majilis", THREE_QUARTERS), Missed(("majilis",), THREE_QUARTERS)
M45, NO_M45 = Carried("majilis", FOUR_FIFTHS),    Missed(("majilis",), FOUR_FIFTHS)
S12, NO_S12 = Carried("senate"),                  Missed(("senate",))
S23, NO_S23 = Carried("senate", TWO_THIRDS),      Missed(("senate",), TWO_THIRDS)
S34, NO_S34 = Carried("senate", THREE_QUARTERS),  Missed(("senate",), THREE_QUARTERS)
S45, NO_S45 = Carried("senate", FOUR_FIFTHS),     Missed(("senate",), FOUR_FIFTHS)
K12, NO_K12 = Carried("kurultai"),                Missed(("kurultai",))
K23, NO_K23 = Carried("kurultai", TWO_THIRDS),    Missed(("kurultai",), TWO_THIRDS)
K34, NO_K34 = Carried("kurultai", THREE_QUARTERS), Missed(("kurultai",), THREE_QUARTERS)
B12, NO_B12 = (M12, S12), Missed(("majilis", "senate"))
B23, NO_B23 = (M23, S23), Missed(("majilis", "senate"), TWO_THIRDS)
B34, NO_B34 = (M34, S34), Missed(("majilis", "senate"), THREE_QUARTERS)
B45, NO_B45 = (M45, S45), Missed(("majilis", "senate"), FOUR_FIFTHS)
NO_S12_PROVEN = Missed(("senate",), proven=True)
NO_M34_PROVEN = Missed(("majilis",), THREE_QUARTERS, proven=True)
NO_S34_PROVEN = Missed(("senate",), THREE_QUARTERS, proven=True)
# fmt: on
