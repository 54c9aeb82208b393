import { probeFile } from './private-window-probe.ts'

// Only a worker may open a file in the way that shows the difference.
void probeFile().then((answer) => self.postMessage(answer))
