/** Checks a valid map against the rules. A new rule is one rule, and its name in this list. */
import type { Fault } from '@/domain/fault';
import type { ArgumentMap } from '@/domain/schema';
import { type SourceTexts, toEvidence } from './evidence';
import {
  authorVoice,
  claimFields,
  gistLength,
  oneViewpoint,
  relationFields,
  sourceFields,
  sourceTexts,
  speakerFields,
  viewpointFields,
} from './fieldRules';
import { covered, directSpeech, quotesStand } from './quoteRules';
import type { Rule } from './rule';
import { allUsed, leadsToRoot, noDuplicates, noneAlone } from './structureRules';

export const RULES: readonly Rule[] = [
  quotesStand,
  sourceFields,
  sourceTexts,
  viewpointFields,
  speakerFields,
  claimFields,
  relationFields,
  gistLength,
  authorVoice,
  directSpeech,
  covered,
  oneViewpoint,
  noDuplicates,
  noneAlone,
  leadsToRoot,
  allUsed,
];

/** A fault, and the rule that it breaks. */
export interface Finding extends Fault {
  readonly rule: string;
  /** Whether the rule holds for every map; one for shipped maps is advice to others. */
  readonly scope: Rule['scope'];
}

/**
 * Everything in which a map breaks the rules, rule by rule.
 * @param texts by source id (`body` comes from the map); quotes from a source without a text are skipped, so the caller
 * must report missing texts
 */
export function checkMap(
  map: ArgumentMap,
  texts: SourceTexts,
  rules: readonly Rule[] = RULES,
): readonly Finding[] {
  const evidence = toEvidence(map, texts);
  const findings: Finding[] = [];
  for (const rule of rules) {
    for (const fault of rule.check(evidence)) findings.push({ ...fault, rule: rule.name, scope: rule.scope });
  }
  return findings;
}
