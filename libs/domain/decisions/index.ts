export * from './failure-words.vi';
export * from './last-look';
export * from './messages.vi';
export * from './outcome';
