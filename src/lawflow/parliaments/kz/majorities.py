"""The majorities of the rows: a letter for the chamber, the share in figures; ``NO_`` where the vote fell short.

M is the Mäjilis, S the Senate, B both chambers (each counted apart), K the Kurultai; 12 is more than one half of all
deputies, 23 two thirds, 34 three quarters, 45 four fifths. The names for both chambers are tuples: ``when=(*B23,)``.
Of a sitting of both, and of the Kurultai, the votes may stand in a record as one total.
P15 is one fifth of all deputies of Parliament, K15 of the Kurultai. With ``_PROVEN`` only counts on record that show the lack will do;
``_AGAINST`` counts those against, a majority of whom a refusal takes.
"""

from lawflow.law.conditions.against import Opposed, Unopposed
from lawflow.law.conditions.backing import Backed
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.majorities import FOUR_FIFTHS, ONE_FIFTH, THREE_QUARTERS, TWO_THIRDS
from lawflow.parliaments.kz.organs import ORGANS

M, S, K, P = ORGANS["majilis"], ORGANS["senate"], ORGANS["kurultai"], ORGANS["parliament"]

# fmt: off
M12, NO_M12 = Carried(M),                Missed((M,))
M23, NO_M23 = Carried(M, TWO_THIRDS),    Missed((M,), TWO_THIRDS)
M34, NO_M34 = Carried(M, THREE_QUARTERS),Missed((M,), THREE_QUARTERS)
S12, NO_S12 = Carried(S),                Missed((S,))
S23, NO_S23 = Carried(S, TWO_THIRDS),    Missed((S,), TWO_THIRDS)
S34, NO_S34 = Carried(S, THREE_QUARTERS),Missed((S,), THREE_QUARTERS)
K12, NO_K12 = Carried(K, whole=(K,)), Missed((K,), whole=(K,))
K23, NO_K23 = Carried(K, TWO_THIRDS, (K,)), Missed((K,), TWO_THIRDS, whole=(K,))
K34, NO_K34 = Carried(K, THREE_QUARTERS, (K,)), Missed((K,), THREE_QUARTERS, whole=(K,))
B12, NO_B12 = (Carried(M, whole=(M, S)), Carried(S, whole=(M, S))), Missed((M, S), whole=(M, S))
B23, NO_B23 = (Carried(M, TWO_THIRDS, (M, S)), Carried(S, TWO_THIRDS, (M, S))), Missed((M, S), TWO_THIRDS, whole=(M, S))
B34, NO_B34 = (Carried(M, THREE_QUARTERS, (M, S)), Carried(S, THREE_QUARTERS, (M, S))), Missed((M, S), THREE_QUARTERS, whole=(M, S))
B45, NO_B45 = (Carried(M, FOUR_FIFTHS, (M, S)), Carried(S, FOUR_FIFTHS, (M, S))), Missed((M, S), FOUR_FIFTHS, whole=(M, S))
P15, K15 = Backed(P, (M, S), ONE_FIFTH), Backed(K, (K,), ONE_FIFTH)
NO_S12_PROVEN = Missed((S,), proven=True)
M12_AGAINST, NO_M12_AGAINST = Opposed(M), Unopposed(M)
S12_AGAINST, NO_S12_AGAINST = Opposed(S), Unopposed(S)
NO_B45_PROVEN = Missed((M, S), FOUR_FIFTHS, proven=True, whole=(M, S))
NO_M34_PROVEN = Missed((M,), THREE_QUARTERS, proven=True)
NO_M34_PROVEN_JOINTLY = Missed((M,), THREE_QUARTERS, proven=True, whole=(M, S))
NO_S34_PROVEN = Missed((S,), THREE_QUARTERS, proven=True)
# fmt: on
