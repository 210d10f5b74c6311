/** How many rows a total looks at: it is exact up to a thousand, and a thousand and one says that there are more. */
export const counted = 1001;
