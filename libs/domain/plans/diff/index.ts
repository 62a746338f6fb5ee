export * from './coverage';
export * from './diff-files';
export * from './difference';
export * from './item-name';
export * from './restated';
export * from './tell-vi';
