package niengiam.extractor.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One JSON mapper for all our values: records by their components, sealed alternatives by a member
 * {@code is} with the simple name of the record, so that values need no annotations. Lines alone
 * are written closer, for there are many.
 */
public final class Wire {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(1 << 30).build())
                  .build())
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(LineCodec.module())
          .annotationIntrospector(new SealedTypes())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          // Lists that an older archive lacks.
          .withConfigOverride(
              List.class, o -> o.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Wire() {}

  /** The mapper; do not reconfigure it. */
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Tagged {}

  /** Tells Jackson of the permitted records of a sealed interface. */
  private static final class SealedTypes extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      return annotated instanceof AnnotatedClass c && sealedAbove(c.getRawType())
          ? JsonTypeInfo.Value.from(Tagged.class.getAnnotation(JsonTypeInfo.class))
          : super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
      Class<?> type = annotated.getRawType();
      if (!type.isSealed()) {
        return super.findSubtypes(annotated);
      }
      List<NamedType> subtypes = new ArrayList<>();
      for (Class<?> permitted : type.getPermittedSubclasses()) {
        subtypes.add(new NamedType(permitted, permitted.getSimpleName()));
      }
      return subtypes;
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass annotated) {
      return sealedAbove(annotated.getRawType())
          ? annotated.getRawType().getSimpleName()
          : super.findTypeName(annotated);
    }

    @Override
    public boolean hasIgnoreMarker(AnnotatedMember member) {
      // Records are their components; accessors that compute something are not stored.
      return super.hasIgnoreMarker(member)
          || member.getDeclaringClass().isRecord() && question(member.getName());
    }

    /** isEmpty, but not issuer. */
    private static boolean question(String name) {
      return name.length() > 2 && name.startsWith("is") && Character.isUpperCase(name.charAt(2));
    }

    private static boolean sealedAbove(Class<?> type) {
      if (type.isSealed()) {
        return true;
      }
      for (Class<?> above : type.getInterfaces()) {
        if (above.isSealed()) {
          return true;
        }
      }
      return false;
    }
  }
}
