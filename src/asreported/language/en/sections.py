"""English words for sections: how newsrooms mark updates, corrections, credits, captions and datelines.

>>> bool(SECTIONS.update_note.match("Updated at 6 p.m. with the mayor's reply."))
True
"""

from __future__ import annotations

import re

from asreported.language.sections import SectionWords

_DAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?"
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_TEXT = r"(?:story|article|report|post|piece|page|version|item|dispatch|live ?blog|file)"
# "March 12", "12 March 2024", "March 12, 2024", "2024-03-12", "12/03/2024"
_DATE = (
    rf"(?:(?:{_DAY},? )?(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH})(?:,? \d{{4}})?"
    r"|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})"
)
_CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|GMT|UTC|hrs)?(?: ?\(?[A-Z]{2,4}\)?)?)"

_AGENCY = r"\((?![DRI]-)(?:[A-Z][\w.&’'/ -]{1,40})\)"
_DASH = r"(?:\s?[–—―]\s?|\s?--+\s?|\s-\s)"
_PLACE_CAPS = r"[A-Z][A-Z.’'-]*[A-Z](?:\.|(?=[\s,(–—―/-]))(?:[ /][A-Z][A-Z.’'-]+){0,4}"
_PLACE = rf"(?!{_DAY}|{_MONTH})[A-Z][\w.’'-]+(?: (?:[A-Z][\w.’'-]+|de|del|la|el|of|the|al|upon|sur|am)){{0,4}}"
_REGION = rf"(?:, {_PLACE}){{0,2}}"
_ON = rf",? {_DATE}"
# In capitals a place needs nothing more; otherwise an agency or a date must vouch for it.
_DATELINE = (
    rf"(?:(?P<caps>{_PLACE_CAPS})(?P<more>{_REGION}(?:{_ON})?(?: ?{_AGENCY}| [A-Z][\w ]{{1,30}}\.com)?)"
    rf"|{_PLACE}{_REGION}(?:{_ON})? ?{_AGENCY}"
    rf"|{_PLACE}{_REGION},? {_DATE})"
)
# "this undated handout photo", "an aerial image"
_KINDS = (
    r"(?:undated |handout |archive |file |screen ?grab |aerial |satellite |combination |still |released "
    r"|\w+ \d{1,2},? (?:\d{4},? )?|\d{4} )"
)
_IMAGE = r"(?:photo|photograph|image|picture|frame|still|screen ?grab|illustration|combination)"


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


def _any(*starts: str, flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{start})" for start in starts), flags)


SECTIONS = SectionWords(
    update_note=_any(
        r"[(\[]?(?:last )?updated?s?,? (?:with|to (?:add|include|reflect|clarify)|throughout|details?|at \d|on \w+ \d|on "
        rf"{_DAY}|(?:on )?{_DATE}|{_CLOCK})",
        r"[(\[]?(?:adds|recasts|recasting|updating)\b(?=[^.]{3,120}\)?$)(?! \w+ (?:to|a|an|the) \w+ of\b)(?=.*[;)]|.*\b(?:quotes?"
        r"|details?|background|comments?|byline|paragraphs?|throughout|dateline)\b)",
        r"(?:latest )?update(?:d)?(?: ?\d+)? ?[:—–|-]",
        rf"[(\[]?th(?:is|e) (?:\w+ )?{_TEXT} (?:has|have|was|is|will) (?:(?:since|also|been|be|being|later|last) ){{0,3}}updated\b",
        r"this is (?:a|an) (?:breaking|developing)(?: news)? (?:story|report)",
        r"(?:developing|breaking) (?:news )?story\b.{0,60}\b(?:updates?|refresh)",
        r"more to (?:come|follow)\b",
    ),
    correction=_any(
        r"[(\[*]*(?:corrections?|clarifications?|corrected|erratum|retraction)(?: and clarifications?)?(?: appended)?"
        rf"(?:,? (?:\({_DATE}\)|{_DATE}))? ?(?:[:.—–-]|\)?$)",
        rf"[(\[*]*(?:editor['’]?s?['’]? note: )?(?:an? )?(?:earlier|previous|original|prior) (?:version|edition)s? of th(?:is|e) {_TEXT}",
        rf"[(\[*]*th(?:is|e) (?:\w+ )?{_TEXT} (?:has been|was|is being) (?:\w+ )?(?:corrected|amended|clarified|revised to correct)",
        rf"[(\[*]*this (?:\w+ )?{_TEXT} (?:corrects|clarifies)\b",
        r"\((?:corrects|clarifies|refiles to|removes)\b",
        rf"[(\[*]*in an (?:earlier|previous) version of this {_TEXT}",
    ),
    correction_alone=_any(
        rf"[(\[*]*(?:corrections?|clarifications?)(?:[:,]? ?{_DATE}(?:, {_DAY})?)? ?[:.]?[)\]]?$",
    ),
    related=_any(
        r"(?:related|recommended|suggested|further)(?: (?:articles?|stor(?:y|ies)|links?|news|content|coverage|topics?|reading"
        r"|posts?|reports?|videos?|reading))? ?[:|>»–—]",
        r"(?:read|see|also|watch|listen|hear)(?: (?:also|more|next|this|on))? ?[:|>»]",
        r"(?:read|see) (?:also|more)\b ?[:|>»–—]",
        r"also (?:read|see|watch|on|in)\b ?[:|>»–—]",
        r"more (?:on|from|about|in|like) (?:this|the|our|\w+)(?: (?:story|topic|subject|\w+)){0,2} ?[:|>»]",
        r"(?:more|explainer|explained|opinion|analysis|profile|in pictures|in photos|gallery|podcast|video|live blog|timeline|factbox"
        r"|background|don['’]t miss|you (?:may|might) (?:also )?like|must read|quiz) ?[:|»](?= ?[A-Z‘“'\"])(?=.{4,140}[^.:]$)",
        r"[>»→▶►]+ ?(?:read|see|more|related|watch)\b",
        r"(?:for more|read more)(?: \w+){0,2} (?:on|about|from|at|here|stories)\b.{0,80}$",
    ),
    related_alone=_any(
        r"(?:related|recommended|suggested|further)(?: (?:articles?|stor(?:y|ies)|links?|news|content|coverage|topics?|reading"
        r"|posts?|reports?|videos?))?:?$",
        r"(?:read|see) (?:also|more|next):?$",
        r"also (?:read|see):?$",
        r"more (?:on|from|about|like) (?:this|the|our)(?: \w+){0,2}:?$",
        r"(?:most (?:read|popular|viewed)|you (?:may|might) (?:also )?like|more stories|top stories|latest news|don['’]t miss|trending"
        r"(?: now)?):?$",
    ),
    credit=_any(
        r"[(\[—–-]*\s?(?:additional |further |with )?(?:reporting|writing|editing|compiled|photography|graphics?|photos?|photographs?"
        r"|pictures?|images?|video|translated|translation)(?: and (?:writing|editing|reporting|photos?))? by\b",
        r"[(\[]?(?:with )?(?:additional )?(?:reporting|writing|editing)(?: and \w+)? (?:from|in \w+ by)\b",
        r"[(\[]?(?:photo|image|picture|video|graphic|illustration)? ?(?:credits?|courtesy) ?(?::|of\b|by\b)",
        r"[(\[]?(?:AP|AFP|EPA|UPI|PA|Reuters|Getty|Associated Press|File|Courtesy|Handout)(?: file)? (?:photo|image|picture)s?\b(?! of\b)(?:[/ :]|$)",
        r"with (?:files|inputs?|agency inputs|reports|material|additional reporting) (?:from|by)\b",
        r"[^.;:“\"]{2,160}\bcontributed (?:reporting|to this (?:report|story|article|post|piece|dispatch))\b",
        r"©(?=.{2,60}$)(?!.*\b(?:rights|reserved|copyright|\d{4})\b)",
        r"[^.]{2,60}/(?:AP|AFP|EPA|Reuters|Getty(?: Images)?|Bloomberg|Shutterstock|Associated Press|PA|TASS|Xinhua)\b.{0,30}$",
    ),
    credit_within=_any(
        r"[(\[] ?(?:AP|AFP|EPA|UPI|PA|Reuters)? ?(?:file )?(?:photos?|photographs?|pictures?|images?|screengrab|screenshot|video|credit"
        r"|courtesy|illustration)(?: credit)?(?: courtesy(?: of)?| ?:| by\b| via\b|/| ?©)",
        r"[(\[] ?(?:file|archive|stock|library|handout) (?:photo|image|picture|photograph)s?[)\]]",
        r"(?<=[.!?”\"’] )(?:photos?|photographs?|pictures?|images?|credit|photo credit|courtesy)(?: credit)?(?: courtesy of| ?:| by\b)",
        r"\b(?:photos?|photographs?|images?|credit)(?: credit)? ?:(?= ?\S.{0,80}$)",
        r"(?<=[.!?”\"’] )(?:AP|AFP|EPA|PA|Reuters|Getty|File|Handout)(?: file)? (?:photo|image|picture|archive)s?\b",
        r"(?<=[.!?”\"’])credit ?(?:\.\.\.|…|:)",
        r"(?<=[.!?”\"’] )©",
        r"[(\[] ?©",
    ),
    report_credit=_any(
        r"[(\[](?:additional |with |by )?(?:reporting|writing|editing|compiled|translated)(?: and (?:writing|editing|reporting))? by\b",
    ),
    caption=_any(
        r"[(\[]?file ?(?:photo|image|picture)?(?:graph)? ?[-–—:]",
        r"file (?:photo|image|picture|footage)(?: of|,| shows| taken| dated|\))",
        r"[(\[]?(?:photo|photograph|image|picture|pictured|pictured above|above|below|caption|in pictures?|photo caption|video) ?: ?(?!http)(?=\S)",
        r"pictured(?: above| here| left| right| on|,)",
        rf"(?:in )?(?:this|these) {_KINDS}{{0,3}}(?:file )?{_IMAGE}s?\b(?=[^.]{{0,80}}(?:,|\b(?:shows?|taken|from|provided|released|made"
        r"|grab|by)\b))",
        rf"(?:in )?(?:an?|the) {_KINDS}{{1,3}}(?:file )?{_IMAGE}s?\b(?=[^.]{{0,80}}\b(?:shows?|taken|provided|released)\b)",
        flags=re.IGNORECASE,
    ),
    boilerplate=_any(
        r"(?:sign up|subscribe|register|log ?in|sign in)\b(?=.{0,120}\b(?:newsletters?|e-?mails?|inbox|here|now|today|free|account"
        r"|briefing|alerts?|updates?|channel|podcast|access|continue)\b|$)",
        r"(?:click|tap) (?:here|below|on|the|to)\b",
        r"(?:follow|like|join|find|contact|reach|e-?mail|tweet) (?:us|me|him|her|them|the author)\b(?=.{0,80}(?:\bon\b|\bat\b|@|directly))",
        r"[\"“]?follow [\w .’'-]{2,60} (?:on (?:twitter|x|facebook|instagram|threads|bluesky|mastodon)|@)",
        r"(?:the )?(?:copyright|\(c\)|© ?(?:copyright|\d{4}))",
        r"©.{0,80}\b(?:rights|reserved|copyright|\d{4})",
        r"(?:advertisement|advertising|sponsored(?: content)?|promoted|story continues(?: below)?(?: advertisement)?"
        r"|article continues(?: below)?|continue reading(?: below)?|loading(?:\.\.\.|…)?|skip (?:to|past) [\w ]{2,40}|share(?: this)?"
        r"(?: (?:story|article|on [\w, ]{1,40}))?|print(?: this)?|comments?|view comments|leave a comment|post a comment|abstract"
        r"|full text|play video|listen to (?:this )?article|\d{1,2} min(?:ute)?s? read|back to top|top of page|read the (?:rest|full \w+)"
        r"(?: \w+)? here|the[- ]cnn[- ]wire|end of (?:story|document))(?: ?[.:!…]*)$",
        r"editor['’]?s?['’]? note ?:",
        r"(?:support|donate to|help (?:us|fund)) (?:our|us|independent|quality) ?(?:journalism|work|reporting|newsroom)?",
        r"download (?:the|our)\b.{0,40}\bapp\b",
        r"(?:get|receive|have) (?:the|our|all|more|daily|breaking|top|latest)\b.{0,80}\b(?:inbox|newsletter|e-?mail alerts|push notifications)\b",
        r"this (?:article|story|post|report|piece) (?:was )?(?:first|originally) (?:appeared|published|ran|posted|aired)\b",
        r"(?:the )?views expressed (?:in|by|here)\b",
        r"(?:our standards|terms of (?:use|service)|privacy policy|cookie policy|all rights reserved)\b",
        r"have (?:a|any) (?:news )?(?:tip|story|question)s?\b.{0,80}\?",
        r"do you have (?:a|any)\b.{0,60}\b(?:tip|story|information)s?\b.{0,20}\?",
        r"(?:-30-|#{3,}|ends|\[ends\])$",
    ),
    boilerplate_within=_any(
        r"\ball rights reserved\b",
        r"\bmay not be (?:published|reproduced|republished)\b.{0,60}\b(?:broadcast|rewritten|redistributed|permission|consent)\b",
        r"\bsign up (?:for|to) (?:our|the|receive|get)\b.{0,60}\b(?:newsletters?|briefings?|alerts?|inbox)\b",
        r"\bfollow (?:him|her|us|them|me) on (?:twitter|x|facebook|instagram|threads|bluesky|social)\b",
        r"\bclick here (?:to|for)\b",
        r"\bthomson reuters trust principles\b",
        r"\breprinted with permission\b",
    ),
    address_label=re.compile(
        r"(?:[>»→▶►•*-]+ ?)?(?:(?:watch|video|listen|audio|link|source|sources|see|via|more|read|read more|read also|related|here"
        r"|tweet|embed|full (?:text|video|story)|url|website|document|pdf|stream|live) ?(?:here)? ?:?)? ?$",
        re.IGNORECASE,
    ),
    by_line=re.compile(r"(?:Story |Written |Words |Analysis |Report |Opinion )?(?:[Bb]y|BY)[: ] ?(?=[A-Z])"),
    desk_line=re.compile(
        r"\b(?:newsroom|desk|staff|bureau|correspondents?|reporters?|columnist|editors?|agenc(?:y|ies)|newswire|news service"
        r"|contributor|(?:staff )?writers?|sport|web ?desk|live team)\b(?:$|,| (?:in|at|for) [A-Z])",
        re.IGNORECASE,
    ),
    name_line=re.compile(
        r"(?:[A-Z][\w’'.-]+|[A-Z]\.)(?: (?:[A-Z][\w’'-]+|[A-Z]\.|van|von|de|der|den|del|da|di|bin|ibn|al|el|la|le|and|&)){1,7}"
        r"(?:(?:,| \||/| in| for|,? (?:at|reporting from)) [A-Z][\w’'. -]{1,40})?$"
    ),
    date_line=re.compile(
        rf"(?:(?:first )?(?:published|posted|issued|filed|created|released|date)(?: on| at)?:? ?)?(?:{_CLOCK},? ?)?{_DATE}"
        rf"(?:,? ?(?:at |[|·•–-] ?)?{_CLOCK})?(?: ?[A-Z]{{2,4}})?\.?$",
        re.IGNORECASE,
    ),
    dateline=re.compile(rf"{_DATELINE}(?:{_DASH})(?=[‘“\"'’(\[]*[A-Z0-9$€£‘“\"'’(\[])"),
    dateline_alone=re.compile(rf"(?:{_DATELINE})(?: ?[–—―-]+)?$"),
    pictured=_any(
        r"\b(?:is |are )?(?:seen|pictured|shown|photographed|depicted)\b(?=,? (?:here|above|in|on|at|with|during|before|after|from|as|near"
        r"|outside|inside|left|right|\w+ing)\b)",
    ),
    file_photo=re.compile(
        r"[(\[] ?(?:file|archive|stock|library|handout)? ?(?:photo|image|picture|photograph)s?[)\]]\.?", re.IGNORECASE
    ),
    doing=re.compile(r"[a-z]{2,}ing$"),
    told=re.compile(r"[a-z]{2,}ed$"),
    past_year=re.compile(
        rf"\b(?:in|of|from|since|during)(?: (?:{_MONTH}|early|late|spring|summer|autumn|winter|fall))? (?:19|20)\d\d\b|{_DATE}, (?:19|20)\d\d\b",
        re.IGNORECASE,
    ),
    not_places=_words(
        "THE A AN BREAKING UPDATE UPDATED EXCLUSIVE WATCH VIDEO PHOTOS LIVE NEWS OPINION ANALYSIS REVIEW CORRECTED CORRECTION FILE NOTE WARNING"
        " ALERT INTERVIEW EDITORIAL COLUMN FEATURE READ MORE LISTEN PHOTO POLL REPORT SPORT SPORTS BUSINESS POLITICS WORLD EXPLAINER"
        " FACTBOX TIMELINE PROFILE ADVISORY URGENT FLASH BULLETIN WRAPUP NATO OPEC UNESCO UNICEF FBI CIA NASA GOP CEO Q A TV UK US USA"
        " EU UN PM AM OK FAQ CNN BBC AP AFP WHO WTO IMF LOOK QUESTION ANSWER HOST MODERATOR TRANSCRIPT WHAT WHY HOW WHEN WHERE VS"
    ),
    spoken=_words("said says told asked added insisted"),
    finite=_words(
        "is are was were has have had will would says said told say can could may might must should does did do doesn’t didn’t isn’t"
        " wasn’t don’t won’t it's he’s she’s they’re announced reported confirmed denied"
    ),
    joining=_words(
        "the a an of and or to in on at by for with from as that which who whose than but into between its his her their this these"
        " those is are was were be been has have had will would"
    ),
    common=_words(
        "the of and to that was were with said it its which from has have been had he his she her they their this but not would who at"
        " by on for as be are or we you i an when what there if will can more about after one all so out up into than"
    ),
)
