package dev.levelpress.http.access;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People whom a proxy in front of the service has signed in. From anywhere else its headers are nothing. */
final class ProxyUsers {

    private final ProxySettings settings;
    private final RoleNames names;

    ProxyUsers(ProxySettings settings, RoleNames names) {
        this.settings = settings;
        this.names = names;
    }

    /**
     * @return empty when the proxy names nobody, or the call is not from it
     * @throws Refused when the header is there twice: one of them may be the caller's own
     */
    Optional<Caller> caller(Context context) {
        if (!isProxy(context.req().getRemoteAddr())) {
            return Optional.empty();
        }
        return header(context, settings.userHeader())
                .filter(user -> !user.isBlank())
                .map(user -> {
                    Identity identity = new Identity(user, user.contains("@") ? user : "", groups(context));
                    return new Caller(Proof.PROXY, user, names.roles(identity), user);
                });
    }

    private Set<String> groups(Context context) {
        Set<String> groups = new LinkedHashSet<>();
        settings.groupsHeader()
                .flatMap(name -> header(context, name))
                .map(text -> List.of(text.split(",")))
                .orElse(List.of())
                .forEach(group -> groups.add(group.strip()));
        return groups;
    }

    private static Optional<String> header(Context context, String name) {
        List<String> values = Collections.list(context.req().getHeaders(name));
        if (values.size() > 1) {
            throw new Refused(400, "the header " + name + " is there twice; the proxy must replace it, not add one");
        }
        return values.stream().findFirst();
    }

    private boolean isProxy(String address) {
        return Literal.of(address)
                .filter(remote -> settings.addresses().stream().anyMatch(range -> range.contains(remote)))
                .isPresent();
    }
}
