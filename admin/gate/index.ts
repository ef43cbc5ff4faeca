export { PolicyPanel } from './panel';
export { withPolicy } from './publish-action';
export { watchDocuments, withKnownSave } from './saves';
