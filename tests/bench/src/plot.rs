//! The plot of compile time over rows, as an SVG.

use crate::growth::{KINDS, PROFILES, Point, Profile};
use std::fmt::Write;

const PANEL: f64 = 300.0;
const HEIGHT: f64 = 260.0;
const LEFT: f64 = 56.0;
const TOP: f64 = 40.0;
const BETWEEN: f64 = 120.0;
const LEGEND: f64 = 110.0;

/// The decades of both axes.
const ROWS: (f64, f64) = (1.5, 5.0);
const SECONDS: (f64, f64) = (-2.0, 2.3);

/// Colours that can be distinguished on light and dark pages.
const STYLE: &str = "
    text { font: 12px system-ui, sans-serif; fill: #24292f; }
    .title { font-weight: 600; font-size: 13px; }
    .grid { stroke: #d0d7de; stroke-width: 1; }
    .line { fill: none; stroke-width: 2; }
    .k0 { stroke: #0969da; } .k1 { stroke: #6e7781; } .k2 { stroke: #bc4c00; } .k3 { stroke: #8250df; }
    .d0 { fill: #0969da; } .d1 { fill: #6e7781; } .d2 { fill: #bc4c00; } .d3 { fill: #8250df; }
    @media (prefers-color-scheme: dark) {
      text { fill: #d1d7e0; }
      .grid { stroke: #3d444d; }
      .k0 { stroke: #58a6ff; } .k1 { stroke: #9198a1; } .k2 { stroke: #f0883e; } .k3 { stroke: #bc8cff; }
      .d0 { fill: #58a6ff; } .d1 { fill: #9198a1; } .d2 { fill: #f0883e; } .d3 { fill: #bc8cff; }
    }
";

/// Draws a panel for each profile. Curves of stopped builds end at the limit.
pub(crate) fn plot(points: &[Point], limit: f64) -> String {
    let width = 2.0 * (LEFT + PANEL) + BETWEEN + 50.0;
    let legend = TOP + HEIGHT + 48.0;
    let height = legend + 16.0;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\n\
        <title>Compile time over rows</title>\n<style>{STYLE}</style>\n"
    );
    for (at, profile) in PROFILES.into_iter().enumerate() {
        let left = LEFT + [0.0, PANEL + BETWEEN][at];
        panel(&mut svg, left, profile, points, limit);
    }
    let mut left = LEFT;
    for (at, kind) in KINDS.into_iter().enumerate() {
        dot(&mut svg, at, (left, legend - 4.0));
        text(&mut svg, "", "start", (left + 9.0, legend), kind.name());
        left += LEGEND;
    }
    svg += "</svg>\n";
    svg
}

fn x(left: f64, rows: f64) -> f64 {
    left + PANEL * (rows.log10() - ROWS.0) / (ROWS.1 - ROWS.0)
}

fn y(seconds: f64) -> f64 {
    let decades = seconds.log10().max(SECONDS.0);
    TOP + HEIGHT * (SECONDS.1 - decades) / (SECONDS.1 - SECONDS.0)
}

fn panel(svg: &mut String, left: f64, profile: Profile, points: &[Point], limit: f64) {
    let bottom = TOP + HEIGHT;
    let right = left + PANEL;
    let name = profile.name();
    text(
        svg,
        "title",
        "start",
        (left, TOP - 18.0),
        &format!("{name}: seconds beyond an empty crate"),
    );
    for seconds in [0.01, 0.1, 1.0, 10.0, 100.0] {
        let y = y(seconds);
        line(svg, (left, y), (right, y));
        text(
            svg,
            "",
            "end",
            (left - 8.0, y + 4.0),
            &format!("{seconds} s"),
        );
    }
    for (rows, label) in [
        (100.0, "100"),
        (1_000.0, "1,000"),
        (10_000.0, "10,000"),
        (100_000.0, "100,000 rows"),
    ] {
        let x = x(left, rows);
        line(svg, (x, TOP), (x, bottom));
        text(svg, "", "middle", (x, bottom + 18.0), label);
    }
    for (at, kind) in KINDS.into_iter().enumerate() {
        let measured: Vec<&Point> = points
            .iter()
            .filter(|point| (point.profile, point.kind) == (profile, kind))
            .collect();
        curve(svg, left, at, &measured, limit);
    }
}

fn place(left: f64, point: &Point, limit: f64) -> (f64, f64) {
    let seconds = point.cost.map_or(limit, |cost| cost.seconds);
    #[allow(clippy::cast_precision_loss)]
    let rows = point.rows as f64;
    (x(left, rows), y(seconds))
}

fn curve(svg: &mut String, left: f64, at: usize, measured: &[&Point], limit: f64) {
    let places = measured.iter().map(|point| place(left, point, limit));
    let places: Vec<_> = places.map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
    let _ = writeln!(
        svg,
        "<polyline class=\"line k{at}\" points=\"{}\"/>",
        places.join(" ")
    );
    for point in measured {
        let (x, y) = place(left, point, limit);
        if point.cost.is_some() {
            dot(svg, at, (x, y));
        } else {
            // The curve would continue upwards.
            let tip = x - 5.0;
            let _ = writeln!(
                svg,
                "<path class=\"d{at}\" d=\"M{tip:.1},{y:.1} h10 l-5,-9 z\"/>"
            );
            text(svg, "", "start", (x + 9.0, y), &format!("over {limit} s"));
        }
    }
}

fn dot(svg: &mut String, at: usize, (x, y): (f64, f64)) {
    let _ = writeln!(
        svg,
        "<circle class=\"d{at}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"/>"
    );
}

fn line(svg: &mut String, from: (f64, f64), to: (f64, f64)) {
    let _ = writeln!(
        svg,
        "<line class=\"grid\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\"/>",
        from.0, from.1, to.0, to.1
    );
}

fn text(svg: &mut String, class: &str, anchor: &str, (x, y): (f64, f64), text: &str) {
    let _ = writeln!(
        svg,
        "<text class=\"{class}\" text-anchor=\"{anchor}\" x=\"{x:.1}\" y=\"{y:.1}\">{text}</text>"
    );
}
