"""The acts a record may hold: their names, their labels, and what the votes on each of them count."""

from __future__ import annotations

from typing import Final, Literal

import attrs

from lawflow.law.labels import Label

Counts = Literal[
    "motion", "rejection", "no-confidence", "overcoming", "objection", "fallen-text", "main-motion", "none"
]


@attrs.frozen
class ActName:
    """The name of an act, ``organ.act``, with its label.

    ``counts`` says what the votes *for* in a record of the act were cast for:

    ``"motion"``        what the act decides: adoption, approval, agreement, overcoming, acceptance;
    ``"rejection"``     rejecting the bill or law as a whole;
    ``"no-confidence"`` no confidence in the Government, whether the motion carried or not;
    ``"overcoming"``    overcoming the objections, which fell short (``*.sustain``);
    ``"objection"``     disagreeing with, or not approving, what the other chamber sent;
    ``"fallen-text"``   the text that did not get its majority (``refuse…``, ``fail…``);
    ``"main-motion"``   the bill or law itself, which did not get its majority (``*.vote-short``);
    ``"none"``          nothing: no chamber votes on the act.
    """

    id: str
    label: Label
    counts: Counts

    @property
    def organ(self) -> str:
        """Return the id of the organ that acts, a key of `ORGANS`.

        >>> ACTS["prime-minister.refer"].organ
        'prime-minister'
        """
        return self.id.partition(".")[0]


def _act(act_id: str, counts: Counts, kk: str, ru: str, en: str) -> ActName:
    return ActName(act_id, Label(kk=kk, ru=ru, en=en), counts)


# A table, kept as one: the id and what the votes count, then the labels kk, ru, en.
# fmt: off
_NAMES: Final = (
    _act("initiator.introduce", "none",
         "Бастамашы заң жобасын енгізді", "Инициатор внёс законопроект", "Initiator introduces the bill"),
    _act("initiator.withdraw", "none",
         "Бастамашы заң жобасын кері қайтарып алды", "Инициатор отозвал законопроект", "Initiator withdraws the bill"),
    _act("initiator.change-kind", "none",
         "Бастамашы заң жобасының түрін өзгертті", "Инициатор изменил вид законопроекта",
         "Initiator changes the kind of the bill"),
    _act("government.raise-confidence", "none",
         "Премьер-Министр сенім білдіру мәселесін қойды", "Премьер-Министр поставил вопрос о доверии",
         "Prime Minister raises the question of confidence"),
    _act("government.opinion", "none",
         "Үкімет қорытынды берді", "Правительство дало заключение", "Government gives its opinion"),
    _act("government.temporary-act", "none",
         "Үкімет заң күші бар уақытша акт қабылдады", "Правительство приняло временный акт с силой закона",
         "Government adopts a temporary act with force of law"),

    _act("majilis.accept", "motion",
         "Мәжіліс қарауға қабылдады", "Мажилис принял к рассмотрению", "Mäjilis accepts for consideration"),
    _act("majilis.approve-first-reading", "motion",
         "Мәжіліс бірінші оқылымда мақұлдады", "Мажилис одобрил в первом чтении", "Mäjilis approves in first reading"),
    _act("majilis.adopt", "motion", "Мәжіліс қабылдады", "Мажилис принял", "Mäjilis adopts"),
    _act("majilis.reject", "rejection",
         "Мәжіліс тұтастай қабылдамады", "Мажилис отклонил в целом", "Mäjilis rejects as a whole"),
    _act("majilis.agree", "motion",
         "Мәжіліс Сенатпен келісті", "Мажилис согласился с Сенатом", "Mäjilis agrees with the Senate"),
    _act("majilis.disagree", "objection",
         "Мәжіліс Сенатпен келіспеді", "Мажилис не согласился с Сенатом", "Mäjilis disagrees with the Senate"),
    _act("majilis.reapprove", "motion",
         "Мәжіліс үштен екі дауыспен қайта мақұлдады", "Мажилис повторно одобрил двумя третями голосов",
         "Mäjilis approves again by two thirds"),
    _act("majilis.adopt-commission-text", "motion",
         "Мәжіліс комиссия мәтінін қабылдады", "Мажилис принял текст комиссии", "Mäjilis adopts the commission text"),
    _act("majilis.refuse-commission-text", "fallen-text",
         "Мәжіліс комиссия мәтінін қабылдамады", "Мажилис не принял текст комиссии",
         "Mäjilis does not adopt the commission text"),
    _act("majilis.confirm-own-text", "motion",
         "Мәжіліс өз мәтінін растады", "Мажилис подтвердил свой текст", "Mäjilis confirms its own text"),
    _act("majilis.fail-own-text", "fallen-text",
         "Мәжіліс өз мәтінін растамады", "Мажилис не подтвердил свой текст", "Mäjilis does not confirm its own text"),
    _act("majilis.override", "motion",
         "Мәжіліс қарсылықты еңсерді", "Мажилис преодолел возражения", "Mäjilis overcomes the objections"),
    _act("majilis.sustain", "overcoming",
         "Мәжіліс қарсылықты еңсермеді", "Мажилис не преодолел возражения", "Mäjilis does not overcome the objections"),
    _act("majilis.vote-short", "main-motion",
         "Мәжілісте дауыс жетпеді", "В Мажилисе не хватило голосов", "Mäjilis vote falls short"),

    _act("senate.register", "none", "Сенат тіркеді", "Сенат зарегистрировал", "Senate registers"),
    _act("senate.return-unregistered", "none",
         "Сенат тіркемей қайтарды", "Сенат вернул без регистрации", "Senate returns unregistered"),
    _act("senate.approve-first-reading", "motion",
         "Сенат бірінші оқылымда мақұлдады", "Сенат одобрил в первом чтении", "Senate approves in first reading"),
    _act("senate.approve", "motion", "Сенат мақұлдады", "Сенат одобрил", "Senate approves"),
    _act("senate.reject", "rejection",
         "Сенат тұтастай қабылдамады", "Сенат отклонил в целом", "Senate rejects as a whole"),
    _act("senate.return-changes", "objection",
         "Сенат өзгертуге қайтарды", "Сенат вернул для изменений", "Senate returns for changes"),
    _act("senate.approve-commission-text", "motion",
         "Сенат комиссия мәтінін мақұлдады", "Сенат одобрил текст комиссии", "Senate approves the commission text"),
    _act("senate.refuse-commission-text", "fallen-text",
         "Сенат комиссия мәтінін мақұлдамады", "Сенат не одобрил текст комиссии",
         "Senate does not approve the commission text"),
    _act("senate.override", "motion",
         "Сенат қарсылықты еңсерді", "Сенат преодолел возражения", "Senate overcomes the objections"),
    _act("senate.sustain", "overcoming",
         "Сенат қарсылықты еңсермеді", "Сенат не преодолел возражения", "Senate does not overcome the objections"),
    _act("senate.vote-short", "main-motion",
         "Сенатта дауыс жетпеді", "В Сенате не хватило голосов", "Senate vote falls short"),

    _act("commission.form", "none",
         "Келісу комиссиясы құрылды", "Согласительная комиссия создана", "Conciliation commission is formed"),
    _act("commission.report", "none",
         "Келісу комиссиясы мәтін ұсынды", "Согласительная комиссия представила текст",
         "Conciliation commission lays its text"),
    _act("commission.fail", "none",
         "Келісу комиссиясы мәтін ұсынбады", "Согласительная комиссия не представила текста",
         "Conciliation commission lays no text"),

    _act("joint.convene", "none",
         "Бірлескен отырыс шақырылды", "Совместное заседание созвано", "Joint session is convened"),
    _act("joint.approve-first-reading", "motion",
         "Бірлескен отырыс бірінші оқылымда мақұлдады", "Совместное заседание одобрило в первом чтении",
         "Joint session approves in first reading"),
    _act("joint.adopt", "motion", "Бірлескен отырыс қабылдады", "Совместное заседание приняло", "Joint session adopts"),
    _act("joint.reject", "rejection",
         "Бірлескен отырыс тұтастай қабылдамады", "Совместное заседание отклонило в целом",
         "Joint session rejects as a whole"),
    _act("joint.override", "motion",
         "Бірлескен отырыс қарсылықты еңсерді", "Совместное заседание преодолело возражения",
         "Joint session overcomes the objections"),
    _act("joint.sustain", "overcoming",
         "Бірлескен отырыс қарсылықты еңсермеді", "Совместное заседание не преодолело возражения",
         "Joint session does not overcome the objections"),
    _act("joint.vote-short", "main-motion",
         "Бірлескен отырыста дауыс жетпеді", "На совместном заседании не хватило голосов",
         "Joint session vote falls short"),

    _act("kurultai.refer-to-committees", "none",
         "Құрылтай комитеттерге жіберді", "Курултай направил в комитеты", "Kurultai refers to committees"),
    _act("kurultai.committee-conclusion", "none",
         "Құрылтай комитеті қорытынды берді", "Комитет Курултая дал заключение",
         "Kurultai committee gives its conclusion"),
    _act("kurultai.approve-reading", "motion",
         "Құрылтай оқылымда мақұлдады", "Курултай одобрил в чтении", "Kurultai approves in a reading"),
    _act("kurultai.adopt", "motion", "Құрылтай қабылдады", "Курултай принял", "Kurultai adopts"),
    _act("kurultai.reject", "rejection",
         "Құрылтай тұтастай қабылдамай тастады", "Курултай отклонил в целом", "Kurultai rejects as a whole"),
    _act("kurultai.override", "motion",
         "Құрылтай қарсылықты еңсерді", "Курултай преодолел возражения", "Kurultai overcomes the objections"),
    _act("kurultai.sustain", "overcoming",
         "Құрылтай қарсылықты еңсермеді", "Курултай не преодолел возражения",
         "Kurultai does not overcome the objections"),
    _act("kurultai.vote-short", "main-motion",
         "Құрылтайда дауыс жетпеді", "В Курултае не хватило голосов", "Kurultai vote falls short"),

    _act("parliament.present", "none", "Қол қоюға ұсынылды", "Представлен на подпись", "Presented for signature"),
    _act("parliament.adopt", "motion", "Парламент қабылдады", "Парламент принял", "Parliament adopts"),
    _act("parliament.accept-objections", "motion",
         "Президенттің қарсылығы қабылданды", "Возражения Президента приняты", "President's objections are accepted"),
    _act("parliament.propose-referendum", "motion",
         "Парламент референдум өткізуді ұсынды", "Парламент предложил провести референдум",
         "Parliament proposes a referendum"),
    _act("parliament.adopt-four-fifths", "motion",
         "Парламент бестен төрт дауыспен қабылдады", "Парламент принял четырьмя пятыми голосов",
         "Parliament adopts by four fifths"),
    _act("parliament.confidence-holds", "no-confidence",
         "Дауысқа салынбай қабылданды деп есептеледі", "Считается принятым без голосования",
         "Deemed adopted without a vote"),
    _act("parliament.no-confidence", "no-confidence",
         "Сенімсіздік вотумы қабылданды", "Вотум недоверия принят", "Motion of no confidence carries"),

    _act("officials.countersign", "none",
         "Лауазымды адамдар қол қойып бекемдеді", "Должностные лица скрепили подписью", "Officials countersign"),
    _act("president.declare-priority", "none",
         "Президент қараудың басымдығын белгіледі", "Президент определил приоритетность рассмотрения",
         "President declares priority"),
    _act("president.declare-urgent", "none",
         "Президент заң жобасын жедел деп жариялады", "Президент объявил законопроект срочным",
         "President declares the bill urgent"),
    _act("president.sign", "none", "Президент қол қойды", "Президент подписал", "President signs"),
    _act("president.return", "none",
         "Президент қарсылықпен қайтарды", "Президент вернул с возражениями", "President returns with objections"),
    _act("president.propose-amendment", "none",
         "Президент Конституцияны өзгертуді ұсынды", "Президент предложил изменить Конституцию",
         "President proposes to amend the Constitution"),
    _act("president.call-referendum", "none",
         "Президент референдум тағайындады", "Президент назначил референдум", "President calls a referendum"),
    _act("president.refuse-referendum", "none",
         "Президент референдум туралы ұсынысты қабылдамады", "Президент отклонил предложение о референдуме",
         "President refuses the proposal of a referendum"),
    _act("president.decree-law", "none",
         "Президент заң күші бар Жарлық шығарды", "Президент издал указ, имеющий силу закона",
         "President issues a decree with force of law"),

    _act("president.refer", "none",
         "Президент Кеңеске немесе Сотқа жүгінді", "Президент обратился в Совет или Суд",
         "President refers to the Council or Court"),
    _act("chair.refer", "none",
         "Палата Төрағасы Кеңеске немесе Сотқа жүгінді", "Председатель Палаты обратился в Совет или Суд",
         "Chair refers to the Council or Court"),
    _act("deputies.refer", "none",
         "Депутаттар Кеңеске немесе Сотқа жүгінді", "Депутаты обратились в Совет или Суд",
         "Deputies refer to the Council or Court"),
    _act("prime-minister.refer", "none",
         "Премьер-Министр Кеңеске немесе Сотқа жүгінді", "Премьер-Министр обратился в Совет или Суд",
         "Prime Minister refers to the Council or Court"),
    _act("court.uphold", "none",
         "Кеңес немесе Сот Конституцияға сәйкес деп таныды", "Совет или Суд признал соответствующим Конституции",
         "Council or Court finds it constitutional"),
    _act("court.strike", "none",
         "Кеңес немесе Сот Конституцияға сәйкес емес деп таныды",
         "Совет или Суд признал не соответствующим Конституции",
         "Council or Court finds it unconstitutional"),
    _act("court.strike-part", "none",
         "Кеңес немесе Сот ішінара сәйкес емес деп таныды", "Совет или Суд признал не соответствующим частично",
         "Council or Court finds it unconstitutional in part"),
    _act("president.object-to-court", "none",
         "Президент Кеңес шешіміне қарсылық білдірді", "Президент возразил на решение Совета",
         "President objects to the Council's decision"),
    _act("court.overcome-objection", "none",
         "Кеңес Президенттің қарсылығын еңсерді", "Совет преодолел возражение Президента",
         "Council overcomes the President's objection"),
    _act("court.yield", "none",
         "Кеңес Президенттің қарсылығын еңсермеді", "Совет не преодолел возражение Президента",
         "Council does not overcome the President's objection"),
    _act("court.opinion", "none",
         "Кеңес немесе Сот алдын ала қорытынды берді", "Совет или Суд дал предварительное заключение",
         "Council or Court gives its prior opinion"),

    _act("referendum.adopt", "none", "Референдумда қабылданды", "Принят на референдуме", "Adopted by referendum"),
    _act("referendum.reject", "none", "Референдумда қабылданбады", "Отклонён на референдуме", "Rejected by referendum"),

    _act("clock.senate-silent", "none",
         "Сенат алпыс күнде шешім қабылдамады", "Сенат не принял решения за шестьдесят дней",
         "Senate decides nothing in sixty days"),
    _act("clock.president-silent", "none",
         "Мерзім өтті: қол қойылды деп саналады", "Срок истёк: считается подписанным", "Term passes: counts as signed"),
    _act("clock.objections-lapse", "none",
         "Мерзім өтті: қарсылық қабылданды деп есептеледі", "Срок истёк: возражения считаются принятыми",
         "Term passes: objections count as accepted"),
    _act("clock.session-closes", "none", "Сессия жабылды", "Сессия закрыта", "Session closes"),
    _act("clock.dissolution", "none",
         "Депутаттардың өкілеттігі мерзімінен бұрын тоқтатылды", "Полномочия депутатов прекращены досрочно",
         "Powers of the deputies end early"),
    _act("gazette.publish", "none", "Ресми жарияланды", "Официально опубликован", "Officially published"),
    _act("clock.take-effect", "none", "Қолданысқа енгізілді", "Введён в действие", "Put into effect"),
)
# fmt: on

ACTS: Final[dict[str, ActName]] = {name.id: name for name in _NAMES}

SHORT_VOTES: Final = frozenset(act_id for act_id in ACTS if act_id.endswith(".vote-short"))
REFERRALS: Final = frozenset(act_id for act_id in ACTS if act_id.endswith(".refer"))
CLOCK_ACTS: Final = frozenset(act_id for act_id in ACTS if act_id.startswith("clock."))
