"""What people ask of the way of a law in Kazakhstan, and the rules that answer it."""

from lawflow.law.topics import topic

# fmt: off
TOPICS = (
    topic("how-long",          "Заңды қабылдауға қанша уақыт кетеді?",                         "Сколько времени занимает принятие закона?",                      "How long does it take to make a law?", timed=True),
    topic("which-majority",    "Қанша дауыс керек?",                                           "Сколько голосов нужно?",                                         "How many votes are needed?", voted=True),
    topic("who-introduces",    "Заң жобасын кім енгізе алады?",                                "Кто может внести законопроект?",                                 "Who may introduce a bill?",
          acts=("initiator.introduce", "initiator.withdraw", "initiator.change-kind", "president.propose-amendment", "parliament.propose-referendum", "government.opinion")),
    topic("president-ignores", "Президент қол қоймаса да, қайтармаса да не болады?",           "Что если Президент не подписал и не вернул закон?",              "What if the President neither signs nor returns a law?",
          acts=("clock.president-silent", "president.sign", "president.return"), terms=("president-month", "president-15-working-days", "sign-after-override-month", "sign-after-override-7")),
    topic("veto",              "Президенттің қарсылығын қалай еңсеруге болады?",               "Как преодолеть возражения Президента?",                          "How are the President's objections overcome?",
          acts=("majilis.override", "senate.override", "joint.override", "kurultai.override", "majilis.sustain", "senate.sustain", "joint.sustain", "kurultai.sustain", "clock.objections-lapse", "parliament.accept-objections"),
          terms=("objections-month", "chamber-15")),
    topic("urgent",            "Заң жобасын жедел қарауға бола ма?",                           "Может ли законопроект быть рассмотрен срочно?",                  "Can a bill be considered urgently?",
          tracks=("priority", "urgent", "emergency"), acts=("president.declare-priority", "president.declare-urgent", "government.temporary-act"), terms=("urgent-month", "priority-two-months", "emergency-joint-session")),
    topic("second-chamber",    "Екінші палата алпыс күнде не істей алады?",                    "Что может верхняя палата за шестьдесят дней?",                   "What can the upper chamber do in its sixty days?",
          stages=("senate-pending", "awaiting-senate"), terms=("senate-60", "majilis-to-senate-10")),
    topic("commission",        "Келісу комиссиясы не істейді?",                                "Что делает согласительная комиссия?",                            "What does the conciliation commission do?",
          acts=("commission.form", "commission.report", "commission.fail", "majilis.adopt-commission-text", "majilis.refuse-commission-text", "senate.approve-commission-text", "senate.refuse-commission-text"), terms=("commission-text-7",)),
    topic("court",             "Конституциялық Сот қашан араласады?",                          "Когда вмешивается Конституционный Суд?",                         "When does the Constitutional Court step in?",
          acts=("president.refer", "chair.refer", "deputies.refer", "prime-minister.refer", "court.uphold", "court.strike", "court.strike-part", "court.opinion"), terms=("court-month", "council-month", "court-10", "objection-to-court-month")),
    topic("confidence",        "Үкімет заң жобасын сенім мәселесімен байланыстыра ала ма?",    "Может ли Правительство связать законопроект с вопросом о доверии?", "Can the Government make a bill a question of confidence?",
          acts=("government.raise-confidence", "parliament.confidence-holds", "parliament.no-confidence"), terms=("confidence-48-hours",)),
    topic("into-force",        "Заң қашан жарияланып, күшіне енеді?",                          "Когда закон публикуется и вступает в силу?",                     "When is a law published and in force?",
          acts=("gazette.publish", "clock.take-effect"), terms=("publication-30", "effect-10")),
)
# fmt: on
