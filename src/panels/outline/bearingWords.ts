/** How one claim bears on another, in words. Pure. */
import type { Bearing } from '@/analysis/outline/outlineEntry';
import { DOES, DOES_TO_STEP } from '@/domain/relationWords';

/**
 * «supports 1.2», «contrasts with 1.2, and 1.2 with it», «together with 1.2.4 supports 1.2», «doubts the step
 * from 1.2 to 1».
 * @param above the number of the row that it stands under
 * @param final the number of the row above that one, which a doubted step leads to; `undefined` where none does
 * @param partners numbers of the claims that bear on it only together with this one
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

/** «stated», «inferred»; nothing where an imported file does not say. */
export function basisWord({ relation }: Bearing): string {
  return relation.basis ?? '';
}
