import settings from './settings.json' with { type: 'json' };

/** What this institution has set where the regulations leave it to the institution. */
export { settings };
