export { useDecideMutation } from './api';
export { QueuePage } from './queue-page';
export { ReviewPage } from './review-page';
