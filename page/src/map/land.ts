import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Land and borders (Natural Earth, 1:50 million), which the page brings along. */
export async function land(): Promise<GeoJSON.FeatureCollection> {
  const answer = await fetch('/land.json');
  if (!answer.ok) {
    throw new Error(`/land.json: ${answer.status}`);
  }
  const topology = (await answer.json()) as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries);
}
