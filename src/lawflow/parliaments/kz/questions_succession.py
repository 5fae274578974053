"""No question of its own: L-6 to L-8 stand with the others."""

QUESTIONS = ()
