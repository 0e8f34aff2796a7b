/** The relation of a row to the row above, in words. Pure. */
import type { Bearing } from '@/analysis/outline/outlineEntry';
import { DOES, DOES_TO_STEP } from '@/domain/relationWords';

/**
 * «supports 1.2», «contrasts with 1.2, and 1.2 with it», «together with 1.2.4 supports 1.2», «doubts the step from 1.2
 * to 1».
 * @param above number of the row above
 * @param final number of the row that a doubted step leads to; `undefined` if there is none
 * @param partners numbers of the premises that are linked with this one
 */
export function bearingWords(
  { relation, isAboutStep }: Bearing,
  above: string,
  final: string | undefined,
  partners: readonly string[],
): string {
  const together = partners.length === 0 ? '' : `together with ${partners.join(' and ')} `;
  if (isAboutStep) {
    const step = final === undefined ? `the step from ${above}` : `the step from ${above} to ${final}`;
    return `${together}${DOES_TO_STEP[relation.kind]} ${step}`;
  }
  return `${together}${DOES[relation.kind]} ${above}${relation.mutual === true ? `, and ${above} with it` : ''}`;
}

/** «stated» or «inferred»; empty if an imported file does not say. */
export function basisWord({ relation }: Bearing): string {
  return relation.basis ?? '';
}
