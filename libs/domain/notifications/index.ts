export * from './messages.vi';
