"""The signs that LaTeX writes with a backslash, as Unicode.

Source: "The LaTeX Companion", chapter on font encodings (OT1, T1, TS1), and what Zotero's and Better BibTeX's exports
write for characters outside of ASCII.
"""

ACCENTS = {
    "'": "\u0301", "`": "\u0300", "^": "\u0302", "~": "\u0303", '"': "\u0308", "=": "\u0304", ".": "\u0307",
    "H": "\u030b", "v": "\u030c", "u": "\u0306", "c": "\u0327", "k": "\u0328", "r": "\u030a", "d": "\u0323",
    "b": "\u0331", "G": "\u030f", "U": "\u030e", "h": "\u0309", "f": "\u0311",
}  # fmt: skip
"""The combining mark of each command that puts an accent on the next letter."""

SPACING = {
    "'": "´", "`": "`", "^": "^", "~": "~", '"': "¨", "=": "¯", ".": "˙", "H": "˝", "v": "ˇ", "u": "˘", "c": "¸",
    "k": "˛", "r": "˚",
}  # fmt: skip
"""What an accent is that stands on no letter: `\\~{}` is a tilde."""

PLAIN_LETTERS = {"ı": "i", "ȷ": "j"}
"""A letter without its dot, which takes one again below an accent that Unicode composes."""

SIGNS = {
    "i": "ı", "j": "ȷ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ss": "ß", "SS": "ẞ", "aa": "å", "AA": "Å", "ae": "æ",
    "AE": "Æ", "oe": "œ", "OE": "Œ", "dh": "ð", "DH": "Ð", "dj": "đ", "DJ": "Đ", "th": "þ", "TH": "Þ", "ng": "ŋ",
    "NG": "Ŋ", "ij": "ĳ", "IJ": "Ĳ",
    "S": "§", "P": "¶", "dag": "†", "ddag": "‡", "copyright": "©", "pounds": "£", "ldots": "…", "dots": "…",
    "slash": "/", "quad": "\u2003", "qquad": "\u2003", "nobreakspace": "\u00a0", "thinspace": "\u2009",
    "LaTeX": "LaTeX", "TeX": "TeX", "newline": " ", "par": " ", "guillemotleft": "«", "guillemotright": "»",
    "guilsinglleft": "‹", "guilsinglright": "›", "quotedblbase": "„", "quotesinglbase": "‚", "glqq": "„", "grqq": "“",
    "flqq": "«", "frqq": "»", "glq": "‚", "grq": "‘", "lq": "‘", "rq": "’",
    "textasciitilde": "~", "textasciicircum": "^", "textbackslash": "\\", "textbar": "|", "textless": "<",
    "textgreater": ">", "textunderscore": "_", "textendash": "–", "textemdash": "—", "textquoteleft": "‘",
    "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”", "textquotedbl": '"',
    "textquotesingle": "'", "textellipsis": "…", "textbullet": "•", "textperiodcentered": "·", "textdegree": "°",
    "textsection": "§", "textparagraph": "¶", "textdagger": "†", "textdaggerdbl": "‡", "textcopyright": "©",
    "textregistered": "®", "texttrademark": "™", "textsterling": "£", "texteuro": "€", "euro": "€", "textdollar": "$",
    "textyen": "¥", "textcent": "¢", "textexclamdown": "¡", "textquestiondown": "¿", "textordfeminine": "ª",
    "textordmasculine": "º", "textnumero": "№", "textonehalf": "½", "textonequarter": "¼", "textthreequarters": "¾",
    "texttimes": "×", "textdiv": "÷", "textpm": "±", "textminus": "−", "textperthousand": "‰", "textmu": "µ",
    "textbraceleft": "{", "textbraceright": "}", "textonesuperior": "¹", "texttwosuperior": "²",
    "textthreesuperior": "³", "textfractionsolidus": "⁄", "textasteriskcentered": "*", "times": "×",
    "pm": "±", "infty": "∞", "rightarrow": "→", "leftarrow": "←", "prime": "′",
    "&": "&", "%": "%", "$": "$", "#": "#", "_": "_", "{": "{", "}": "}", " ": " ", "\n": " ", "/": "", "-": "\u00ad",
    ",": "\u2009", ";": " ", ":": " ", "!": "", "\\": " ", "(": "", ")": "", "@": "", "*": "",
}  # fmt: skip
"""What each command that stands for itself prints."""

WRAPPERS = frozenset((
    "bf", "bfseries", "em", "emph", "ensuremath", "hbox", "it", "itshape", "mathbf", "mathit", "mathrm", "mbox",
    "mkbibbold", "mkbibemph", "mkbibitalic", "mkbibparens", "nolinkurl", "normalfont", "path", "protect", "relax", "rm",
    "sc", "scshape", "sl", "text", "textbf", "textit", "textmd", "textnormal", "textrm", "textsc", "textsf", "textsl",
    "textsubscript", "textsuperscript", "texttt", "textup", "tt", "underline", "upshape", "url",
))  # fmt: skip
"""Commands whose argument is printed as plain text."""

QUOTES = {"enquote": ("“", "”"), "mkbibquote": ("“", "”"), "textquote": ("“", "”")}
"""Commands that put their argument into quotation marks."""

DROPPED_FIRST = frozenset(("foreignlanguage", "href", "textcolor"))
"""Commands whose first argument is not printed."""

LIGATURES = {"---": "—", "--": "–", "``": "“", "''": "”", "~": "\u00a0", ",,": "„", "<<": "«", ">>": "»"}
"""What LaTeX makes of several signs."""

COMMANDS = frozenset((*ACCENTS, *SIGNS, *WRAPPERS, *QUOTES, *DROPPED_FIRST))
"""Every command that is known."""
