/** Whether a text is a number of the CVE list in its normal form. */
export const isCve = (text: string): boolean => /^CVE-\d{4}-\d{4,19}$/.test(text);
