package org.suviaz.web.frame;

import jakarta.faces.FacesException;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the sum of our own style sheet and scripts behind their addresses, so that a browser which keeps them for a day
 * asks anew after a new version was installed.
 */
public class NewestFiles extends ResourceHandlerWrapper {

    private static final String OURS = "suviaz";
    private static final int CHARACTERS = 12;

    private final Map<String, String> sums = new ConcurrentHashMap<>();

    public NewestFiles(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name) {
        return summed(super.createResource(name));
    }

    @Override
    public Resource createResource(String name, String library) {
        return summed(super.createResource(name, library));
    }

    @Override
    public Resource createResource(String name, String library, String contentType) {
        return summed(super.createResource(name, library, contentType));
    }

    private Resource summed(Resource file) {
        return file == null || !OURS.equals(file.getLibraryName()) ? file : new Summed(file, sum(file));
    }

    private String sum(Resource file) {
        return sums.computeIfAbsent(file.getResourceName(), name -> {
            try (InputStream content = file.getInputStream()) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
                return HexFormat.of().formatHex(sum).substring(0, CHARACTERS);
            } catch (IOException | NoSuchAlgorithmException e) {
                throw new FacesException(e);
            }
        });
    }

    private static final class Summed extends ResourceWrapper {

        private final String sum;

        Summed(Resource wrapped, String sum) {
            super(wrapped);
            this.sum = sum;
        }

        @Override
        public String getRequestPath() {
            return super.getRequestPath() + "&v=" + sum;
        }
    }
}
