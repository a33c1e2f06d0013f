package dev.levelpress;

import com.sun.star.beans.PropertyValue;
import com.sun.star.bridge.UnoUrlResolver;
import com.sun.star.bridge.XUnoUrlResolver;
import com.sun.star.comp.helper.Bootstrap;
import com.sun.star.frame.XComponentLoader;
import com.sun.star.frame.XDesktop;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.uno.XComponentContext;
import com.sun.star.util.XCloseable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A LibreOffice of our own, without windows, driven through its own programming interface. */
public final class LibreOffice implements AutoCloseable {

    private static final int SECONDS_TO_START = 60;

    private final Process process;
    private final XDesktop desktop;

    private LibreOffice(Process process, XDesktop desktop) {
        this.process = process;
        this.desktop = desktop;
    }

    /** @param profile an empty folder for its settings */
    public static LibreOffice start(Path profile) throws Exception {
        int port = freePort();
        String address = "socket,host=127.0.0.1,port=" + port + ";urp;";
        Process process = new ProcessBuilder(
                        Needed.program("soffice"),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "-env:UserInstallation=" + profile.toUri(),
                        "--accept=" + address)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("soffice.log").toFile())
                .start();
        XComponentContext here = Bootstrap.createInitialComponentContext(null);
        XUnoUrlResolver resolver = UnoUrlResolver.create(here);
        for (int wait = 0; ; wait++) {
            try {
                Object there = resolver.resolve("uno:" + address + "StarOffice.ComponentContext");
                XComponentContext context = UnoRuntime.queryInterface(XComponentContext.class, there);
                Object desktop =
                        context.getServiceManager().createInstanceWithContext("com.sun.star.frame.Desktop", context);
                return new LibreOffice(process, UnoRuntime.queryInterface(XDesktop.class, desktop));
            } catch (com.sun.star.connection.NoConnectException notYet) {
                if (wait > SECONDS_TO_START * 5 || !process.isAlive()) {
                    process.destroyForcibly();
                    throw notYet;
                }
                Thread.sleep(200);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public XComponent open(Path file) throws com.sun.star.uno.Exception {
        XComponentLoader loader = UnoRuntime.queryInterface(XComponentLoader.class, desktop);
        return loader.loadComponentFromURL(
                file.toUri().toString(), "_blank", 0, new PropertyValue[] {property("Hidden", true)});
    }

    /** @param filter LibreOffice's name of the format, such as {@code MS Word 2007 XML} */
    public static void saveAndClose(XComponent document, Path file, String filter) throws com.sun.star.uno.Exception {
        UnoRuntime.queryInterface(XStorable.class, document)
                .storeToURL(file.toUri().toString(), new PropertyValue[] {property("FilterName", filter)});
        UnoRuntime.queryInterface(XCloseable.class, document).close(true);
    }

    private static PropertyValue property(String name, Object value) {
        PropertyValue property = new PropertyValue();
        property.Name = name;
        property.Value = value;
        return property;
    }

    @Override
    public void close() throws InterruptedException {
        try {
            desktop.terminate();
        } catch (com.sun.star.lang.DisposedException alreadyGone) {
            // It closes the connection before it answers.
        }
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
