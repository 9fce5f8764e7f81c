"""Rules for every message. A rule reads one text and its source, and says which faults it has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from i18n.linguist import SOURCE_LANGUAGE, Entry

PLACEHOLDER: Final = re.compile(r"\{\w*\}|%L?n|%L?\d{1,2}|%\(\w+\)s|%s")
MNEMONIC: Final = re.compile(r"&(?!&)(?=\w)")
TAG: Final = re.compile(r"</?(?:a|b|br|code|em|i|li|p|span|strong|u|ul)\b[^<>]*>")
_FOR_MACHINES: Final = re.compile(r"\{\w*\}|https?://\S+|--[\w-]+|Product Key Wizard|product-key(?:-wizard)?")
_PATTERN_NOTE: Final = "A pattern of Qt"
_KANA: Final = r"[\u3041-\u30ff\u4e00-\u9fff]"
_NAME: Final = r"\{(?:account|customer|host|name|service|vendor)\}"
_COUNTED: Final = r"\{(?:keys|licenses|months|days|seconds|duration|off_by|retry_after)\}"
"""Values that end in a Japanese word, such as 5 ライセンス."""
_END: Final = re.compile(r"(…|[.。:?!])?[”」)]*$")

HOUSE_WORDS: Final[dict[str, str]] = {
    r"\bwritten down\b": "saved",
    r"\bspent\b": "used",
    r"\bmend(s|ed|ing)?\b": "fix",
    r"\b(?:came|comes?|becomes?|became) of\b": "result",
    r"\b(?:go|goes|going|went|gone) on\b": "continue",
    r"\b(?:stands?|stood) (?:there|here|on|in|beside|below|above|around|before|behind|at)\b": "is shown",
    r"\b(?:is|are|was|were) said\b": "say who or what says it",
    r"\btold of\b": "says, explains",
    r"\b(?:take|takes|taken|taking|took) over\b": "apply",
    r"\b(?:look|looks|looked|looking) at\b": "check",
    r"\bof ours\b": "our",
    r"\bat hand\b": "available",
    r"\bwhoever\b": "anyone",
    r"\bwithal\b": "leave it out",
    r"\banew\b": "again",
    r"\bbegin with group\b": "first check group",
    r"\bout of (?:the|this) order\b": "removed from the order",
    r"\bas you answered\b": "according to your answers",
    r"\bneeds? a look\b": "needs attention",
    r"\b(?:take|takes|taken|took) in again\b": "include again",
    r"\b(?:nothing|none) of it\b|\bnothing of them\b": "name the thing",
    r"\bis no (?:product key|plan|table|option)\b": "is not a",
    r"\bleads? nowhere\b": "does not work",
    r"\bone (?:a|an) (?:line|row|key|order)\b": "one per",
    r"\bnothing is asked\b": "you are not asked",
    r"\bpassed over\b": "skipped",
    r"\bkeys? of before\b": "from before",
    r"\bends? so\b": "has this result",
    r"\bnoted (?:by|here|there)\b": "saved",
}
"""Idioms of this project's early texts, which readers stumble over, and everyday words for them."""

FORBIDDEN: Final[dict[str, dict[str, str]]] = {
    "en": {
        r"\blicences?\b": "license",
        r"\b(sorry|oops)\b": "say what happened and what to do",
        r"\bgenuine\b": "an offline check says “typed right”, nothing more",
        r"\bsign(s|ed|ing)?[ -]in for\b": "with an account of",
        r"\bfor whom\b": "who … for",
        r"\boutcomes?\b": "result",
        **HOUSE_WORDS,
    },
    "nl": {
        r"\b(je|jij|jou|jouw|jullie)\b": "u, uw",
        r"\b(product)?sleutels?\b": "productcode",
        r"\b(product )?keys?\b": "productcode",
        r"\b(licenses?|licences?)\b": "licentie",
        r"\bresellers?\b": "wederverkoper",
        r"\bsubscriptions?\b": "abonnement",
        r"\bproduct codes?\b": "productcode, in one word",
        r"\b(de|elke|alle|deze) codes?\b|\bcodes (die|of|waarbij)\b": "productcode",
        r"\bsupport\b": "ondersteuning",
        r"\balgemene? beheerders?\b": "globale beheerder, as on the vendor's pages",
        r"\bsleutelbos\b": "wachtwoordopslag",
        r"\b(aanmelden|aangemeld) voor\b|\bmeldt? u aan voor\b": "aanmelden met een account van",
        r"\buit (de|deze) bestelling (gehaald|genomen|halen)\b": "verwijderd, verwijderen",
        r"\bkoppeling(en)?\b": "link, as on the vendor's pages of today",
        r"\bop zijn beurt\b": "opnieuw, of weglaten",
        r"\bwaar u was\b(?! gebleven)": "waar u was gebleven",
        r"\blijkt? (een|geen|op een) (?!.*\bte zijn\b)": "lijkt … te zijn",
        r"\bheeft het druk\b": "is bezet",
        r"\bwat u nu doet\b": "volgende stappen",
        r"\bte gaan zijn\b|\bnog .* te gaan\b": "nog niet ingewisseld",
        r"\bkijk naar\b": "controleer",
        r"\bkies voor\b": "kies de optie om",
        r"\b(zal|zullen) .*\bkennen\b": "herkent",
        r"\b(map|bestand|taal|lijst)( \{\w*\})? is er niet\b": "bestaat niet, is niet gevonden",
        r"\bnaar de pagina gebracht\b": "op de pagina ingevoerd",
        r"\ber ging geen\b": "kon niet worden geopend",
        r"\bvroeger:": "voorheen:",
        r"\bnoem (na|achter)\b|\bnoem .* na --": "geef achter … op",
        r"\bals op de eerste dag\b": "teruggezet",
        r"\b(we|wij)\b": "de wizard, or the passive",
        r"\bgids\b|\bin de handleiding\b": "de wizard, de stappen",
        r"\baanmeldingspagina\b": "aanmeldpagina",
        r"\blaatste groep\b": "laatste vijf tekens",
        r"\btwee keer gebruikt\b": "twee keer ingewisseld",
        r"\bklant maken\b|\bmaak (de|een) (\w+ )?klant\b(?! aan)": "aanmaken",
        r"\be-mailbericht(en)?\b": "e-mail",
        r"\bweergeven\b": "tonen",
        r"(?<!zonder )\buitkomst(en)?\b": "resultaat",
        r"\b(vastgelegd|genoteerd)\b": "opgeslagen",
        r"\bhele productcodes?\b": "volledige productcode",
        r"\b(hem|hij)\b": "die, deze",
        r"\bvergeten\b": "wissen, verwijderen, niet opslaan",
        r"\bbestelling onderweg\b": "er liep een bestelling",
        r"\b(wie|welke \w+) heeft u\b": "bij wie hebt u … gekocht",
        r"\bkan u\b": "kunt u, or say it another way",
        r"\b(lijst|kaart|rij|document) noemt\b": "in de lijst staat",
        r"\bwat (de|deze) productcodes? (voor .* kunnen )?(doet|doen)\b": "mogelijkheden, wat er verandert",
        r"\bmet een kaart\b": "met een creditcard; the card is the one with the key",
        r"\bhoogstens\b": "maximaal",
        r"\bverstuurd\b": "verzonden",
        r"\bmeldt? (dit|het)( dan)? aan\b": "meld het bij; aanmelden is to sign in",
        r"\bwanneer u klaar bent\b": "wanneer het u uitkomt",
        r"\beigen product\b": "één product, het juiste product",
        r"\bcontrole klopt niet\b": "de controle vindt een fout",
        r"\b(mag|mogen) meer (?!dan\b)|\bover meer bestellingen\b": "meerdere",
        r"\bvoortgezet\b": "verdergaan",
        r"\bniet mogen kennen\b": "niet mogen weten wie … zijn",
        r"\bals u naar het resultaat vraagt\b": "u kunt veilig naar het resultaat vragen",
        r"\bbeide waarden\b": "deze melding",
        r"\bantwoord ervan\b|\bwat eromheen\b": "het antwoord, wat ervoor en erna staat",
        r"\bmet het resultaat bewaard\b": "zo ziet u het resultaat",
        r"\bof .* en stoppen\b": "…, en dan stoppen",
        r"[‘‚]": "quotes are “ ”",
        r"\bsorry\b": "say what happened and what to do",
    },
    "ja": {
        r"プロダクトキー": "プロダクト キー",
        r"(ライセンス|アクティベーション) ?キー": "プロダクト キー",
        r"ユーザーライセンス": "ユーザー ライセンス",
        r"プロキシサーバー": "プロキシ サーバー",
        r"データフォルダー": "データ フォルダー",
        r"(サーバ|ユーザ|フォルダ|ブラウザ|コンピュータ)(?!ー)": "the form that ends in ー",
        r"リセラー": "販売店",
        r"ライセンス認証": "アクティブ化",
        r"(?<!プロダクト )(?<!\w )キー(?!ボード|リング)": "プロダクト キー, always in full",
        r"全体管理者": "グローバル管理者, as on the vendor's pages",
        r"申し訳": "say what happened and what to do",
        r"ベンダー": "提供元",
        r"アクション": "操作",
        r"リスト": "一覧",
        r"キーリング": "資格情報の保管場所",
        r"組み込まれた検査": "整合性チェック",
        r"(?<!その)のために": "用に, を代表して, or のアカウントで",
        r"アドレスを開": "リンクを開く",
        r"もらってください": "依頼してください",
        r"(?<!除)外し(ました|た)|(?<!除)外され|から外す": "除外",
        r"何が行われ": "引き換えた場合の内容",
        r"使え(る|ます|ません|ない)": "使用できる",
        r"(以前|過去)の(お客様|顧客)": "最近使用した顧客",
        r"何も引き換えられ": "引き換えは行われていません",
        r"(?<![自部])分か(る|り|らな)": "わかる",
        r"(?<!の)他の": "ほかの",
        r"今日": "本日",
        r"末尾 5 文字": "末尾の 5 文字",
        r"練習用プロダクト": "練習用のプロダクト キー",
        r"顧客[のを]作成": "顧客の登録, 顧客を登録する",
        r"に(問い合わせて|連絡して)ください": "にお問い合わせください",
        r"チェックを(入れ|付け)": "チェック ボックスをオンにする",
        r"選(ぶ|ん|び|べ|ば)": "選択する",
        r"待つのをやめ": "待機を中止する",
        r"この顧客を削除": "この顧客の記録を削除する",
        r"両方の値": "注文と応答の内容",
        r"どのような形でも": "ハイフン、スペース、小文字があっても",
        r"で何が得られ": "で何ができますか",
        r"(1 回|一度)だけ数え": "1 個として扱われ",
        r"製品を既に持って": "製品を既に利用して",
        r"扱った(プロダクト|かどうか)": "記録",
        r"を続行する\(": "で続行する",
        r"応答を(理解|解釈)": "応答を認識",
        r"検索を消": "検索条件を消去する",
        r"CSV として保存": "CSV で保存",
        r"一括処理を引き換え": "プロダクト キーを一括で引き換える",
        r"この一覧(を|は(まだ)?)実行": "この一覧を処理する",
        r"確認を求められない": "質問が行われない: 求められない is “cannot ask”, too",
        r"かもしれません": "場合があります",
        r"はずの場合": "と思われる場合",
        r"ある種類の": "指定した種類の",
        r"開かれません": "開きません",
        r"か、[^。]*(てい|があり)ません。|か、[^。]*ています。": "…か、…可能性があります",
    },
}

_SPACING_IN_JAPANESE: Final = {
    rf"{_KANA} ?[.,](?!\w)|[,.](?={_KANA})": "a half-width full stop or comma; Japanese has 。 and 、",
    r"[｡､｢｣！？：（）]": "。、「」 are full-width, ! ? : ( ) half-width",
    r"[Ａ-Ｚａ-ｚ０-９]": "full-width letters or digits",
    r"[\uff66-\uff9f]": "half-width katakana",
    r"[。、] ": "a space behind 。 or 、",
    r"\{date\} (?=まで|より|から)": "a space behind a date",
    rf"\{{(?:day|since|redeem_by|redeemed_on|expires_on)\}} (?={_KANA})": "a space behind a date",
    rf"{_KANA}[A-Za-z0-9%]|[A-Za-z0-9]{_KANA}": "no space between Japanese and Latin letters",
    rf"{_KANA} ?{_NAME}|{_NAME} ?{_KANA}": "a name stands in 「」",
    rf"{_COUNTED} {_KANA}": "a space behind a number with its unit",
}


def faults(entry: Entry, language: str) -> Iterator[str]:
    """The faults of one message, each in a few words."""
    if entry.state in ("vanished", "obsolete"):
        yield "it is no longer in the sources"
        return
    if entry.state:
        yield "it is not finished"
    for text in entry.translations:
        if not text.strip():
            if not entry.state:
                yield "the translation is empty"
            continue
        rules = _RULES if entry.note.startswith(_PATTERN_NOTE) else (*_RULES, *_LANGUAGE_RULES)
        yield from (fault for rule in rules for fault in rule(entry.source, text, language))


def source_faults(entry: Entry) -> Iterator[str]:
    """The faults in the English of one message."""
    if "..." in entry.source:
        yield "it has three full stops; write …"
    yield from forbidden(entry.source, SOURCE_LANGUAGE)
    if entry.plural and not re.search("%L?n", entry.source):
        yield "it asks for plural forms but has no %n"


def _placeholders(source: str, text: str, _language: str) -> Iterator[str]:
    wanted, found = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(text))
    if missing := sorted(wanted - found):
        yield f"it lost {', '.join(missing)}"
    if added := sorted(found - wanted):
        yield f"it has {', '.join(added)}, which the source has not"


def _mnemonics(source: str, text: str, _language: str) -> Iterator[str]:
    wanted, found = len(MNEMONIC.findall(source)), len(MNEMONIC.findall(text))
    if wanted != found:
        yield f"it has {found} mnemonics (&), the source {wanted}"


def _tags(source: str, text: str, _language: str) -> Iterator[str]:
    if sorted(TAG.findall(source)) != sorted(TAG.findall(text)):
        yield "its tags are not those of the source"


def _leftovers(_source: str, text: str, _language: str) -> Iterator[str]:
    if match := re.search(r"\w*amp;|(\b\w+ \w+ \w+ )\1", text):
        yield f"it says “{match[0]}”, left over from an edit"


def _white_space(source: str, text: str, _language: str) -> Iterator[str]:
    if _edges(source) != _edges(text):
        yield "it begins or ends with other white space than the source"
    if source.count("\n") != text.count("\n"):
        yield "its line breaks are not those of the source"


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _punctuation(source: str, text: str, _language: str) -> Iterator[str]:
    if source.count("…") != text.count("…"):
        yield "its ellipses (…) are not those of the source"
    if "..." in text:
        yield "it has three full stops; write …"
    if _end(source) != _end(text):
        yield f"it ends with “{_end(text) or 'no mark'}”, the source with “{_end(source) or 'no mark'}”"


def _end(text: str) -> str:
    """The mark at the end, the Japanese full stop as a full stop. A mnemonic in brackets does not count."""
    match = _END.search(re.sub(r"\s*\(&\w\)", "", text.rstrip()))
    mark = match[1] if match else None
    return "." if mark == "。" else mark or ""


def _words(_source: str, text: str, language: str) -> Iterator[str]:
    yield from forbidden(text, language)


def forbidden(text: str, language: str) -> Iterator[str]:
    """Words of `text` that are ruled out in a language, each with the one to use."""
    yield from _ruled_out(text, FORBIDDEN[language])


def house_words(text: str) -> Iterator[str]:
    """Idioms of this project in an English `text`, each with an everyday word for it."""
    yield from _ruled_out(text, HOUSE_WORDS)


def _ruled_out(text: str, words: Mapping[str, str]) -> Iterator[str]:
    plain = _FOR_MACHINES.sub(" ", text)
    for pattern, instead in words.items():
        if match := re.search(pattern, plain, re.IGNORECASE):
            yield f"it says “{match[0]}”: {instead}"


def _japanese(_source: str, text: str, language: str) -> Iterator[str]:
    if language != "ja":
        return
    for pattern, what in _SPACING_IN_JAPANESE.items():
        if match := re.search(pattern, text):
            yield f"“{match[0]}”: {what}"


Rule = Callable[[str, str, str], Iterator[str]]
_RULES: Final[tuple[Rule, ...]] = (_placeholders, _mnemonics, _tags, _leftovers, _white_space)
_LANGUAGE_RULES: Final[tuple[Rule, ...]] = (_punctuation, _words, _japanese)
"""Not for patterns of dates, which are no sentences."""
