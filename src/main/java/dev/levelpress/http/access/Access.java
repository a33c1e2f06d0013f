package dev.levelpress.http.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may do what: knows the caller of every request, and lets through who may. */
public final class Access {

    private static final String CALLER = "levelpress.caller";
    private static final String ADDRESSES = "levelpress.addresses";
    private static final String FOR_SOME = "levelpress.for-some";
    private static final String FORM_TOKEN = "levelpress.form-token";

    private final AccessSettings settings;
    private final boolean sameMachineOnly;
    private final KnownHosts hosts;
    private final Tokens tokens;
    private final Optional<ProxyUsers> proxy;
    private final CallerAddress addresses;
    private final Sessions sessions;
    private final FormTokens formTokens;
    private final OwnPages ownPages;
    private final Gate gate;
    private final SignIn signIn;
    private final SignOut signOut;

    /**
     * @param listening the address that is listened on
     * @throws IOException when the file of tokens cannot be used; the message says why
     */
    public Access(AccessSettings settings, String listening, Pages pages, InstantSource clock) throws IOException {
        this.settings = settings;
        this.sameMachineOnly = !settings.saysWho() && KnownHosts.isLoopback(listening);
        // Other names end the sessions that were begun with these roles.
        Seal seal = new Seal(settings.sessionKey(), settings.names().text());
        Cookies cookies =
                new Cookies(settings.publicUrl().map(PublicUrl::isHttps).orElse(false));
        Optional<Provider> provider = settings.oidc()
                .flatMap(oidc ->
                        settings.publicUrl().map(url -> new Provider(oidc, url.resolve(SignIn.CALLBACK), clock)));
        this.hosts = new KnownHosts(settings, listening);
        this.tokens = new Tokens(settings.tokens(), clock);
        this.proxy = settings.proxy().map(each -> new ProxyUsers(each, settings.names()));
        this.addresses =
                new CallerAddress(settings.proxy().map(ProxySettings::addresses).orElse(List.of()));
        this.sessions = new Sessions(seal, cookies, clock);
        this.formTokens = new FormTokens(seal);
        this.ownPages = new OwnPages(settings.publicUrl(), formTokens);
        this.gate = new Gate(settings);
        this.signIn = new SignIn(provider, new PendingCookies(seal, cookies, clock), sessions, settings.names());
        this.signOut = new SignOut(provider, settings.publicUrl(), sessions, formTokens, pages);
    }

    /** To be called before the routes that it guards are added. */
    public void addTo(RoutesConfig routes) {
        routes.before(this::know);
        routes.beforeMatched(this::guard);
        routes.get(SignIn.PATH, signIn::begin);
        routes.get(SignIn.CALLBACK, signIn::end);
        routes.get(SignOut.PATH, signOut::ask);
        routes.post(SignOut.PATH, signOut::end);
        routes.after(Access::keepFromSharedCaches);
    }

    /** Who asks; for pages that show more to some. What they show then must not be kept by caches that others use. */
    public static Caller caller(Context context) {
        Caller caller = context.attribute(CALLER);
        return caller == null ? Caller.UNKNOWN : caller;
    }

    /** The same for all requests of one person or program; of those who are not known, for all from one address. */
    public static String account(Context context) {
        Caller caller = caller(context);
        CallerAddress addresses = context.attribute(ADDRESSES);
        return caller.isKnown() || addresses == null ? caller.account() : "at " + addresses.of(context);
    }

    /** The field {@code _token} of this caller's forms, or its parameter in the address; empty when none is needed. */
    public static String formToken(Context context) {
        String token = context.attribute(FORM_TOKEN);
        return token == null ? "" : token;
    }

    private void know(Context context) {
        hosts.check(context);
        Caller caller = known(context);
        context.attribute(CALLER, caller);
        context.attribute(ADDRESSES, addresses);
        context.attribute(FORM_TOKEN, formTokens.of(caller));
        ownPages.check(context, caller);
    }

    private void guard(Context context) {
        Endpoint route = context.endpoints().matchedHttpEndpoint();
        // HEAD of a route that is there for GET alone has none.
        String path = route == null ? "" : route.path;
        Need need = Rules.of(path, OwnPages.isSafe(context));
        gate.check(context, need, caller(context));
        if (settings.saysWho() && !gate.isOpen(need)) {
            context.header("Cache-Control", "private, no-cache");
            context.attribute(FOR_SOME, true);
        }
    }

    /** Also where a route said otherwise: what needs a role must not be given to the next one who asks a cache. */
    private static void keepFromSharedCaches(Context context) {
        String said = String.valueOf(context.res().getHeader("Cache-Control"));
        boolean forSome = Boolean.TRUE.equals(context.attribute(FOR_SOME));
        if (forSome && !said.contains("no-store") && !said.contains("private")) {
            context.header("Cache-Control", "private, " + said.replace("public, ", ""));
        }
    }

    /** The token counts before what a browser sends by itself. */
    private Caller known(Context context) {
        String authorization = context.header("Authorization");
        return (authorization == null ? Optional.<Caller>empty() : tokens.caller(authorization))
                .or(() -> proxy.flatMap(each -> each.caller(context)))
                .or(() -> sessions.of(context).map(Session::caller))
                .orElseGet(() -> isSameMachine(context) ? Caller.SAME_MACHINE : Caller.UNKNOWN);
    }

    /** A proxy on this machine brings callers from elsewhere. */
    private boolean isSameMachine(Context context) {
        return sameMachineOnly
                && KnownHosts.isLoopback(context.req().getRemoteAddr())
                && Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Via")
                        .allMatch(name -> context.header(name) == null);
    }
}
