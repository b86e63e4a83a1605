export * from '../../elements/key-points/key-points.js';
import '../../elements/key-points/define.js';
