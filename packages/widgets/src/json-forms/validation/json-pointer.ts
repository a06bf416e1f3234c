export { keysOf as pointerSegments, valueAt as atPointer } from '@semya/forms/interpreter';
