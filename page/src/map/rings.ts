import type { PlacePoints } from '../api/types';

/** How far from its point a place of a kind may lie, in kilometres; a point on a map looks surer than it is. */
const KILOMETRES: Record<string, number> = {
  neighbourhood: 0.5,
  quarter: 0.5,
  hamlet: 0.5,
  village: 1,
  town: 2,
  suburb: 2,
  city: 5,
  area: 5,
  district: 15,
  county: 20,
  oblast: 60,
  governorate: 60,
  province: 60,
  state: 80,
  region: 80,
  country: 200,
};
const OTHERWISE = 0.5;

/** Where nobody is sure that the place lies there, the ring is so much wider. */
const UNSURE = 0.5;
const WIDER = 2;

const CORNERS = 48;
const KILOMETRES_A_DEGREE = 111.32;

/** A ring around each point, in degrees. */
export function rings(points: PlacePoints['features']): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ geometry, properties }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: [ring(geometry.coordinates, radius(properties))] },
    })),
  };
}

function radius({ kind, confidence }: { kind: string; confidence: number | null }): number {
  const kilometres = KILOMETRES[kind] ?? OTHERWISE;
  return confidence !== null && confidence < UNSURE ? kilometres * WIDER : kilometres;
}

function ring([longitude, latitude]: [number, number], kilometres: number): [number, number][] {
  const up = kilometres / KILOMETRES_A_DEGREE;
  const across = up / Math.max(Math.cos((latitude * Math.PI) / 180), 0.01);
  return Array.from({ length: CORNERS + 1 }, (_, i) => {
    const angle = ((i % CORNERS) / CORNERS) * 2 * Math.PI;
    return [longitude + across * Math.cos(angle), latitude + up * Math.sin(angle)];
  });
}
