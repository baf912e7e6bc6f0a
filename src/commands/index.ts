// The ribbon's functions.
export {};
