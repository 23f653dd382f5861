package niengiam.extractor.isolation;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Memory as native code uses it: unchecked and out of the sight of the collector. */
final class RawMemory {
  private static final Object UNSAFE = unsafe();

  private RawMemory() {}

  /** Ends this process by a real SIGSEGV. */
  static void writeToNowhere() {
    call("putAddress", 16L, 1L);
  }

  /** Takes memory, touches every page of it and never gives it back. */
  static void take(long bytes) {
    call("setMemory", call("allocateMemory", bytes), bytes, (byte) 1);
  }

  private static Object unsafe() {
    try {
      // By reflection: the compiler warns of every direct use, and warnings are errors here.
      Field field = Class.forName("sun.misc.Unsafe").getDeclaredField("theUnsafe");
      field.setAccessible(true);
      return field.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object call(String name, Object... arguments) {
    try {
      for (Method method : UNSAFE.getClass().getMethods()) {
        if (method.getName().equals(name) && fits(method, arguments)) {
          return method.invoke(UNSAFE, arguments);
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(name);
  }

  private static boolean fits(Method method, Object... arguments) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != arguments.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      if (types[i] != (arguments[i] instanceof Byte ? byte.class : long.class)) {
        return false;
      }
    }
    return true;
  }
}
