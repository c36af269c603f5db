package vn.kehoach.dsl.ide.server;

import java.nio.charset.StandardCharsets;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import com.google.inject.Singleton;

/**
 * URIs as clients write them. Inside, URIs keep the letters of a file's name; outside, everything beyond ASCII is percent-encoded, as
 * RFC 3986 asks for, so that a client finds its own URI again by comparing texts.
 */
@Singleton
public final class ClientUris extends UriExtensions {
	private static final int LAST_ASCII = 0x7F;

	@Override
	public String toUriString(URI uri) {
		StringBuilder encoded = new StringBuilder();
		for (byte unit : super.toUriString(uri).getBytes(StandardCharsets.UTF_8)) {
			int value = unit & 0xFF;
			if (value > LAST_ASCII)
				encoded.append('%').append(String.format("%02X", value));
			else
				encoded.append((char) value);
		}
		return encoded.toString();
	}
}
