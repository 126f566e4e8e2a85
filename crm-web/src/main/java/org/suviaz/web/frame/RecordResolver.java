package org.suviaz.web.frame;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotFoundException;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets views read records as {@code #{row.name}}; the platform's own language learns that one edition later. */
public class RecordResolver extends ELResolver {

    private final Map<Class<?>, Map<String, Method>> accessors = new ConcurrentHashMap<>();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor(base, property).invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private Method accessor(Object base, Object property) {
        return accessors
                .computeIfAbsent(base.getClass(), any -> new ConcurrentHashMap<>())
                .computeIfAbsent(String.valueOf(property), name -> method(base, name));
    }

    private static Method method(Object base, String name) {
        try {
            return base.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new PropertyNotFoundException(base.getClass().getName() + "." + name, e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        if (!(base instanceof Record)) {
            return null;
        }
        context.setPropertyResolved(base, property);
        return accessor(base, property).getReturnType();
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        if (base instanceof Record) {
            throw new PropertyNotWritableException(base.getClass().getName() + "." + property);
        }
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (base instanceof Record) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }
}
