import type { Clause } from './clauses';
import type { Phrase } from './grammar';
import { compile, symbols } from './patterns';
import { readClause, type Reading, SUPPOSITION } from './reading';

const HEADING = compile('^ [heading number of article inPeriod]* $');
const VERBAL = compile('[impersonal passive third doing]');
const OTHER_ROW = compile('otherRow');
/** Spoken of by the clause itself, not within the cause it gives. */
const OTHER_PERIOD = compile('^ [^cause because]* otherPeriod');
/** After a condition, a "que" left hanging or a mere topic ("En talleres, …") the sentence claims nothing plainly. */
const UNREAL = compile('condition | whether | wish | [negation that because] $ | ^ [adverb inPeriod]* [in of toward]');
const SUBORDINATE = compile('that | because | .which');
const IMPERSONAL = compile('^ which? [adverb inPeriod]* [impersonal doing]');
const INDEED = compile('^ whether');
/** "…, si hay recurso", "…, únicamente en talleres". */
const CONDITION = compile('^ [adverb inPeriod]* ([condition whether] | adverb in)');
const LESSENED = compile(
  '^ [adverb inPeriod]* ([partial percent share] | negation fully | number other{0,2} of article? number)',
);

/** What a text has spoken of so far. */
interface Course {
  /** Nothing but a heading: the row itself is the unnamed subject. */
  opening: boolean;
  /** Another row: what follows may be about it, to the end of the text. */
  otherRow: boolean;
  /** Another period, and not this quarter since. */
  elsewhere: boolean;
}

/** Takes the sentences of a text as clauses; gives what they claim, in order. */
export function readContext(sentences: readonly (readonly Clause[])[]): Reading[] {
  const course: Course = { opening: true, otherRow: false, elsewhere: false };
  return sentences.flatMap((sentence) => readSentence(sentence, course));
}

function readSentence(sentence: readonly Clause[], course: Course): Reading[] {
  const readings: Reading[] = [];
  let carried: Reading | undefined;
  let impersonal = false;
  let unreal = false;
  let supposed = false;
  let subordinate = false;
  let named = false;

  for (const clause of sentence) {
    const { opener } = clause;
    // "pero sí se cumplió", the accent being often left out
    const indeed = opener === 'but' && INDEED.test(symbols(clause.phrases));
    const phrases = clause.phrases.slice(indeed ? 1 : 0);
    const line = symbols(phrases);

    // What hangs over this clause from those before it.
    if (opener === 'but' || opener === 'so') unreal = supposed = false;
    if (opener !== 'and') subordinate = false;
    if (carried && isTakenBack(carried, opener, line)) readings.pop();
    if (phrases.some(isThisQuarter)) course.elsewhere = false;
    // "Talleres: se superó lo programado" is about the talleres; a clause with a verb before the colon is no such name.
    course.otherRow ||= OTHER_ROW.test(line) || (opener === 'colon' && named);

    const instead = opener === 'rather';
    const situation = { ...course, carried, instead, impersonal, supposed: supposed || indeed };
    const mute: boolean = course.otherRow || unreal || subordinate;
    carried = mute ? undefined : readClause({ ...clause, phrases }, situation);
    if (carried) readings.push(carried);

    // What hangs over those after it.
    course.opening &&= HEADING.test(line);
    course.elsewhere ||= OTHER_PERIOD.test(line);
    impersonal ||= clause === sentence[0] && IMPERSONAL.test(line) && !phrases.some(isNegated);
    unreal ||= UNREAL.test(line);
    supposed ||= SUPPOSITION.test(line) || phrases.some(isYearEnd);
    subordinate ||= SUBORDINATE.test(line);
    named = !course.opening && !carried && !VERBAL.test(line);
  }
  return readings;
}

/** "sino" corrects what was denied, a share or a condition takes back what was said to be met. */
function isTakenBack({ revocable, sentido }: Reading, opener: string, line: string): boolean {
  return (opener === 'rather' && revocable) || CONDITION.test(line) || (sentido === 'cumplido' && LESSENED.test(line));
}

/** "Al cierre del año, se cumple la meta" is a promise. */
function isYearEnd({ kind, present }: Phrase): boolean {
  return kind === 'inPeriod' && present;
}

function isNegated({ negations }: Phrase): boolean {
  return negations > 0;
}

function isThisQuarter({ alcance, weight = 0 }: Phrase): boolean {
  return alcance === 'trimestre' && weight > 1;
}
