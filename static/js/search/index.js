// The index: which records a query finds, in what order. Only the files that a query needs are loaded.

const WORD_FILES = 4;
const CARDS_SHOWN = 20;
// What a word counts for: in a record's text, in what is said of it in short, in its name, and more in a short name.
const COUNTS = [0, 1, 4, 8, 9, 10, 12, 14];
const TELLING = 0.4; // of the rarest word's rarity
const ENOUGH = 0.6; // of what the best record has of a query's words

async function openIndex() {
  const address = new URL(document.body.dataset.index, document.baseURI);
  const index = await kronikaData.load(address);
  return { ...index, load: (path) => kronikaData.load(new URL(path, address)) };
}

// Returns what is asked for: each word with its stem and with the beginning of all words that may be meant.
function askedFor(query, language) {
  return [...new Set(wordsOf(query))].map((word) => {
    const stem = word.length < LEAST ? word : stemOf(word, language);
    const base = stem.endsWith("i") ? stem.slice(0, -1) : stem;
    return { word, stem, base: word.startsWith(base) && base.length > 1 ? base : word };
  });
}

// Returns how well a word of the index is what was asked for, from 0 to 1.
function closeness(found, asked, language) {
  if (found === asked.word) return 1;
  if (asked.word.length >= LEAST && stemOf(found, language) === asked.stem) {
    return 0.9 * Math.min(1, asked.word.length / found.length, found.length / asked.word.length);
  }
  return found.startsWith(asked.word) ? (0.6 * asked.word.length) / found.length : 0;
}

// Returns the numbers of the records found, best first, and of what was asked for all that tells them from others.
async function find(index, query) {
  const asked = askedFor(query, index.language);
  const files = await wordFiles(index, asked);
  const scores = new Map();
  for (const one of asked) {
    const found = foundBy(one, files, index.language);
    const rarity = found.size ? Math.log(1 + index.documents / found.size) : 0;
    one.rarity = rarity;
    for (const [number, count] of found) {
      const before = scores.get(number) ?? { rarity: 0, score: 0 };
      scores.set(number, { rarity: before.rarity + rarity, score: before.score + rarity * count });
    }
  }
  const most = Math.max(0, ...[...scores.values()].map((score) => score.rarity));
  const enough = [...scores].filter(([, score]) => score.rarity >= most * ENOUGH);
  enough.sort((a, b) => b[1].score - a[1].score || a[0] - b[0]);
  const rarest = Math.max(...asked.map((one) => one.rarity));
  return { numbers: enough.map(([number]) => number), telling: asked.filter((one) => one.rarity > rarest * TELLING) };
}

// Returns the entries of the files that hold what is asked for; long words, which tell most, come first.
async function wordFiles(index, asked) {
  const paths = new Set();
  for (const { base, word } of [...asked].sort((a, b) => b.word.length - a.word.length)) {
    const first = lastAtMost(index.words, base);
    const last = lastAtMost(index.words, (base.length < LEAST ? word : base) + "\uffff");
    const own = lastAtMost(index.words, word);
    for (const place of [own, ...Array.from({ length: last - first + 1 }, (_, step) => first + step)]) {
      if (paths.size < WORD_FILES) paths.add(index.words[Math.max(place, 0)][1]);
    }
  }
  return Promise.all([...paths].map((path) => index.load(path)));
}

// Returns by record how much it has of one word.
function foundBy(asked, files, language) {
  const found = new Map();
  for (const file of files) {
    for (const word in file) {
      const close = word.startsWith(asked.base) ? closeness(word, asked, language) : 0;
      if (!close) continue;
      let number = 0;
      for (const step of file[word]) {
        number += step >> 3;
        found.set(number, Math.max(found.get(number) ?? 0, COUNTS[step & 7] * close));
      }
    }
  }
  return found;
}

// Returns what is shown of records, in their order.
async function cardsOf(index, numbers) {
  const paths = numbers.map((number) => index.cards[lastAtMost(index.cards, number)][1]);
  const files = await Promise.all(paths.map((path) => index.load(path)));
  return files.map((file, place) => file[numbers[place]]);
}

// Returns the kinds of what was found, that of the best first, each with its numbers and how many are shown at first.
function byKind(index, numbers) {
  const groups = new Map();
  for (const number of numbers) {
    const label = index.kinds[lastAtMost(index.kinds, number, 1)][0];
    if (!groups.has(label)) groups.set(label, { label, numbers: [], shown: 0 });
    groups.get(label).numbers.push(number);
  }
  const kinds = [...groups.values()];
  let room = CARDS_SHOWN;
  for (let share = 1; room > 0 && kinds.some((kind) => kind.shown < kind.numbers.length); share += 1) {
    for (const kind of kinds) {
      if (room > 0 && kind.shown < Math.min(share, kind.numbers.length)) {
        kind.shown += 1;
        room -= 1;
      }
    }
  }
  return kinds;
}

// Returns the place of the last entry whose key is not after `key`; -1 if there is none.
function lastAtMost(entries, key, at = 0) {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[middle][at] <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
