export * from './failure-words.vi';
export * from './first-seen';
export * from './hands-of-papers';
export * from './last-look';
export * from './messages.vi';
export * from './outcome';
