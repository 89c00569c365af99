import './controls.css';

/**
 * What makes a span as wide as the widest words that it may show: nothing beside them moves when they change.
 * No component: one is drawn with each key.
 */
export const reserved = (widest: string) => ({ className: 'ui-reserved', 'data-widest': widest });
