package vn.kehoach.importer.source.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the rules that a page draws: stroked straight lines, the sides of stroked boxes, and thin filled boxes. */
final class PageRules extends PDFGraphicsStreamEngine {
	private static final double THIN = 3;
	private static final double SHORTEST = 5;

	private final PDRectangle box;
	private final List<PageRule> rules = new ArrayList<>();
	private final List<Rectangle2D> path = new ArrayList<>();
	private Point2D.Float start = new Point2D.Float();
	private Point2D.Float current = new Point2D.Float();

	private PageRules(PDPage page) {
		super(page);
		box = page.getCropBox();
	}

	/** The rules of a page that is not turned; none for one that is. */
	static List<PageRule> of(PDPage page) throws IOException {
		if (page.getRotation() != 0) {
			return List.of();
		}
		PageRules collector = new PageRules(page);
		collector.processPage(page);
		return collector.rules;
	}

	private void line(Point2D from, Point2D to) {
		Rectangle2D line = new Rectangle2D.Double();
		line.setFrameFromDiagonal(from, to);
		path.add(line);
	}

	private void keep(Rectangle2D area) {
		double left = area.getMinX() - box.getLowerLeftX();
		double top = box.getUpperRightY() - area.getMaxY();
		if (area.getHeight() < THIN && area.getWidth() > SHORTEST) {
			rules.add(new PageRule(true, top + area.getHeight() / 2, left, left + area.getWidth()));
		} else if (area.getWidth() < THIN && area.getHeight() > SHORTEST) {
			rules.add(new PageRule(false, left + area.getWidth() / 2, top, top + area.getHeight()));
		}
	}

	@Override
	public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
		Rectangle2D area = new Rectangle2D.Double();
		area.setFrameFromDiagonal(p0, p2);
		if (area.getWidth() < THIN || area.getHeight() < THIN) {
			path.add(area);
		} else {
			line(p0, p1);
			line(p1, p2);
			line(p2, p3);
			line(p3, p0);
		}
	}

	@Override
	public void moveTo(float x, float y) {
		start = new Point2D.Float(x, y);
		current = start;
	}

	@Override
	public void lineTo(float x, float y) {
		Point2D.Float next = new Point2D.Float(x, y);
		line(current, next);
		current = next;
	}

	@Override
	public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
		current = new Point2D.Float(x3, y3);
	}

	@Override
	public Point2D getCurrentPoint() {
		return current;
	}

	@Override
	public void closePath() {
		line(current, start);
		current = start;
	}

	@Override
	public void endPath() {
		path.clear();
	}

	@Override
	public void strokePath() {
		path.forEach(this::keep);
		path.clear();
	}

	@Override
	public void fillPath(int windingRule) {
		strokePath();
	}

	@Override
	public void fillAndStrokePath(int windingRule) {
		strokePath();
	}

	@Override
	public void clip(int windingRule) {
		// what is clipped away is not known; rules are seldom clipped
	}

	@Override
	public void shadingFill(COSName shadingName) {
		path.clear();
	}

	@Override
	public void drawImage(PDImage image) {
		// pictures draw no rules
	}
}
