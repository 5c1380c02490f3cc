# One image for each service and for the stand-ins of the sandbox:
#   docker build --build-arg MODULE=intake-service -t sertel/intake-service .
# JARS=ready takes the jars that ./mvnw package has made instead of building them here, so that what
# was tested is what is shipped. Base images are arguments: give a digest (name:tag@sha256:…) there.
ARG JDK_IMAGE=eclipse-temurin:25.0.1_8-jdk-noble
ARG RUNTIME_IMAGE=eclipse-temurin:25.0.1_8-jre-noble

FROM ${JDK_IMAGE} AS build
WORKDIR /source
COPY . .
ARG JARS=build
# The same for every image, so it is done once. No cache mount: the classic builder knows none.
RUN if [ "$JARS" = build ]; then containers/image/build; fi
ARG MODULE
RUN containers/image/assemble "$MODULE" /image

FROM ${RUNTIME_IMAGE}
WORKDIR /sertel
# What changes least comes first.
COPY --from=build /image/dependencies/ ./
COPY --from=build /image/snapshot-dependencies/ ./
COPY --from=build /image/application/ ./
COPY containers/image/healthy containers/image/train containers/image/logback-quiet.xml ./
# The cache must come from the very virtual machine that will read it.
RUN ./train && rm train \
    && mkdir -p /var/lib/sertel && chown 10001:10001 /var/lib/sertel && chmod 750 /var/lib/sertel
ENV HOME=/tmp SERVER_PORT=8080
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 CMD ["/sertel/healthy"]
# Java is the first process, so that a stop reaches it. JDK_JAVA_OPTIONS adds to its options.
ENTRYPOINT ["java", "@/sertel/java.args"]
