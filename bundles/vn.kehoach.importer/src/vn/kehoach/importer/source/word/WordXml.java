package vn.kehoach.importer.source.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import vn.kehoach.importer.source.FailureCode;

/** Parses the parts of a package; a document type declaration, the carrier of external entities and entity bombs, is refused. */
final class WordXml {
	private static final String DISALLOW_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

	private WordXml() {
	}

	static WordElement parse(byte[] bytes, String part) throws WordFailure {
		try {
			return WordElement.of(builder().parse(new ByteArrayInputStream(bytes)).getDocumentElement());
		} catch (SAXException malformed) {
			throw failure(malformed, part);
		} catch (IOException | ParserConfigurationException broken) {
			throw new WordFailure(FailureCode.DAMAGED_WORD, part, broken);
		}
	}

	/** The failure for an XML error: a refused document type, or a damaged part. */
	static WordFailure failure(Throwable error, String part) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (String.valueOf(cause.getMessage()).contains("DOCTYPE")) {
				return new WordFailure(FailureCode.EXTERNAL_ENTITY, part, error);
			}
		}
		return new WordFailure(FailureCode.DAMAGED_WORD, part, error);
	}

	private static DocumentBuilder builder() throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
		factory.setNamespaceAware(true);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature(DISALLOW_DOCTYPE, true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		DocumentBuilder builder = factory.newDocumentBuilder();
		builder.setErrorHandler(new Thrower());
		return builder;
	}

	/** Reports by exception alone; the default handler would print to stderr. */
	private static final class Thrower implements ErrorHandler {
		@Override
		public void warning(SAXParseException warning) {
			// a warning does not change what was read
		}

		@Override
		public void error(SAXParseException error) throws SAXException {
			throw error;
		}

		@Override
		public void fatalError(SAXParseException error) throws SAXException {
			throw error;
		}
	}
}
