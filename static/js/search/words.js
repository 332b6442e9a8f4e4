// Words as search compares them: folded, so that case and accents do not matter, and stripped of their endings.
// `kronika/export/words.py` folds the same way; `tests/export/words.json` is the table that both are held to.

const LETTERS = {
  "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "ı": "i", "þ": "th", "ς": "σ",
};
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;
const GROUPED = /(?<![0-9])[0-9]{1,3}(?:[ ,'’][0-9]{3})+(?![0-9])/g;
const COMPOUND = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)+/gu;
const WORD = /[\p{L}\p{N}]+/gu;

// A word as it stands in a text, with its accents; a grouped number is one.
const WRITTEN = /(?<![0-9])[0-9]{1,3}(?:[ ,'’\u00a0\u2009\u202f][0-9]{3})+(?![0-9])|[\p{L}\p{N}\p{M}]+/gu;

function fold(text) {
  const bare = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return bare.replace(/[ßæœøđðłħıþς]/g, (letter) => LETTERS[letter]);
}

// "Gerő's 1,500 men" gives gero, 1500, men; "T-34" gives t, 34 and, last, t34.
function wordsOf(text) {
  const bare = fold(text).replace(POSSESSIVE, "");
  const folded = bare.replace(GROUPED, (number) => number.replace(/[ ,'’]/g, ""));
  const compounds = folded.match(COMPOUND) ?? [];
  return [...(folded.match(WORD) ?? []), ...compounds.map((compound) => compound.replace(/[-‐]/g, ""))];
}

// A language's endings, cut off list by list. They are few and simple: what they join too much is found too, and
// stands lower. A last letter may be exchanged, so that words with one stem share all of it but that letter.
const LEAST = 3;
const HUNGARIAN_ENDING =
  /(?:[bt]an|[bt]en|[bhrt]oz|hez|[bdrt][oe]l|n[ae]l|v[ae]l|ert|kent|[bjr][ae]|ig|[jn]?[ou]k|[oae]?[dkmnt]|[aeio])$/;
const STEMMERS = {
  en(word) {
    let stem = cut(word, /(?<=[sxzoi]|[cs]h)es$|(?<![su])s$/);
    const bare = cut(stem, /(?:ing|ed)(?:ly)?$|ly$/);
    if (/[aeiouy]/.test(bare)) stem = bare;
    stem = stem.replace(/(?<=.{5})ion$/, "");
    stem = cut(stem, /e$/).replace(/(?<=..)y$/, "i");
    return cut(stem, /(?<=([bdfglmnprt]))\1$/); // stopped, planned
  },
  // Hungarian sets ending after ending; its letters stand here without accents.
  hu(word) {
    // tankkal is tank with a new ending, kormánnyal is kormány.
    let stem = word.replace(/(?<=..)(?:([^aeiou])\1|([cdglnstz])\2([syz]))[ae]l$/, "$1$2$3");
    for (let before = ""; before !== stem; ) {
      before = stem;
      stem = cut(stem, HUNGARIAN_ENDING);
    }
    return stem;
  },
};

function stemOf(word, language) {
  const stemmer = STEMMERS[language.split("-")[0]];
  return stemmer && !/[0-9]/.test(word) ? stemmer(word) : word;
}

// Returns a word without an ending, if enough is left.
function cut(word, ending) {
  const stem = word.replace(ending, "");
  return stem.length < LEAST ? word : stem;
}
