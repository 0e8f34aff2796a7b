/** Words that stand in more than one place of the page. */
export const REPORTED_WORDS = {
  direct: 'In the speaker’s own words',
  indirect: 'As the article reports it',
  author: 'In the article’s own voice',
} as const;
