/**
 * @param {any} data
 * @param {string} path
 */
export const atPath = (data, path) => path.split('.').reduce((value, key) => value?.[key], data);
