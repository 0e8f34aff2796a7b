/**
 * React Flow as it comes: default nodes and edges in its own state, looks changed by a class on each node, as
 * its examples do. `variant=visible` switches `onlyRenderVisibleElements` on.
 */
import '@xyflow/react/dist/style.css';
import './looks.css';
import { ReactFlow, useEdgesState, useNodesInitialized, useNodesState } from '@xyflow/react';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import {
  area,
  CARD,
  connect,
  HUES,
  isDrawn,
  looksOf,
  openDebate,
  placesAt,
  TONES,
  variant,
} from '../debate.js';

const LOOKS = ['', 'near', 'away', 'hidden'];

const debate = await openDebate();
const { map, positions, edges, viewpoints } = debate;
const index = new Map(map.claims.map(({ id }, at) => [id, at]));
const firstNodes = map.claims.map(({ id, gist }, at) => ({
  id,
  position: { x: positions.boxes[at * 2], y: positions.boxes[at * 2 + 1] },
  width: CARD.width,
  height: CARD.height,
  data: { label: gist },
  style: { borderLeft: `5px solid ${HUES[viewpoints[at]]}` },
}));
const firstEdges = edges.map(({ id, from, to, kind }) => ({
  id,
  source: map.claims[from].id,
  target: map.claims[to].id,
  style: { stroke: TONES[kind] },
}));

function Debate() {
  const [nodes, setNodes, onNodesChange] = useNodesState(firstNodes);
  const [lines, setLines, onEdgesChange] = useEdgesState(firstEdges);
  const [flow, setFlow] = useState(null);
  const select = useRef(() => {});
  const isInitialized = useNodesInitialized();
  useEffect(() => {
    select.current = connect(debate, (state) => {
      const looks = looksOf(debate, state);
      setNodes((now) => now.map((node, at) => ({ ...node, className: LOOKS[looks.claims[at]] })));
      setLines((now) => now.map((edge, at) => ({ ...edge, className: LOOKS[looks.lines[at]] })));
    });
  }, [setNodes, setLines]);
  useEffect(() => {
    if (flow === null || !isInitialized) return;
    isDrawn({ zoom: () => flow.getZoom(), places: () => placesAt(debate, flow.getViewport()) });
  }, [flow, isInitialized]);
  return (
    <ReactFlow
      nodes={nodes}
      edges={lines}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      onNodeClick={(_, node) => select.current(index.get(node.id))}
      onInit={setFlow}
      onlyRenderVisibleElements={variant === 'visible'}
      minZoom={0.005}
      maxZoom={3}
      fitView
      fitViewOptions={{ padding: '20px' }}
    />
  );
}

createRoot(area).render(
  <ReactFlowProvider>
    <Debate />
  </ReactFlowProvider>,
);
