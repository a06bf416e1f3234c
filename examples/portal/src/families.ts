import families from './families.json' with { type: 'json' };

/** Words and choices of the list page. */
export { families };
